import type { Locator, Page } from '@playwright/test';
import { request } from '../e2e/fixtures/request.ts';
import type { Filled } from './fill.ts';
import { numbersOf } from './numbers.ts';
import { home, openUnlocked } from './programs.ts';
import type { Measured } from './report.ts';
import { timeAct } from './watch-page.ts';

const rounds = 12;
const target = { by: 'p50', under: 100 } as const;
const part = 'Opening a screen: from the click to the frame that shows it';

export interface Screen {
  readonly name: string;
  /** What is clicked. */
  readonly click: (page: Page) => Locator;
  /** The first of these to be on screen, once so many are. */
  readonly selector: string;
  readonly least: number;
}

export const rail = (name: string) => (page: Page) =>
  page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name });

/** In an order in which each is reached from the one before; the first from Vandaag. */
const quiet: readonly Screen[] = [
  { name: 'Casussen', click: rail('Casussen'), selector: 'tbody tr', least: 40 },
  {
    name: 'Casus',
    click: (page) => page.getByRole('button', { name: 'Straat 1, overlast en zorg' }),
    selector: '.tab-panel',
    least: 1,
  },
  { name: 'Afspraken', click: rail('Afspraken'), selector: 'tbody tr', least: 50 },
  { name: 'Overleggen', click: rail('Overleggen'), selector: 'tbody tr', least: 200 },
  {
    name: 'Verslag of 300 lines',
    click: (page) => page.getByRole('button', { name: /^Verslag ?: 2026-001, do 15 okt/ }),
    selector: 'iframe.paper-frame',
    least: 1,
  },
  { name: 'Vandaag', click: rail('Vandaag'), selector: '.vandaag-lists', least: 1 },
];

/** While an overleg runs, the other screens show that casus only. */
const running: readonly Screen[] = [
  {
    name: 'Live overleg of 300 lines',
    click: (page) => page.getByRole('button', { name: /^Verder met het overleg/ }).first(),
    selector: '.regel-list li',
    least: 200,
  },
  { name: 'Vandaag during an overleg', click: rail('Vandaag'), selector: '.vandaag-lists', least: 1 },
];

/**
 * Opens each screen in turn: the first time in a page that has read nothing yet, and again with the answers of
 * last time still in the cache.
 */
export async function measureScreens(folder: string, { besprekingId }: Filled): Promise<Measured[]> {
  const { app, page } = await openUnlocked(folder);
  const measured = await measureAll(page, quiet);
  await request(page, 'bespreking.start', { besprekingId });
  await request(page, 'bespreking.goTo', { besprekingId, stap: 2 });
  measured.push(...(await measureAll(page, running)));
  await app.close();
  return measured;
}

/** Opens these one after another, several times over; the page stands on Vandaag. */
export async function measureAll(page: Page, screens: readonly Screen[]): Promise<Measured[]> {
  const samples = screens.map(({ name }) => ({ name, first: [] as number[], again: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    await home(page);
    for (const times of ['first', 'again'] as const) {
      for (const [at, screen] of screens.entries()) samples[at]?.[times].push(await open(page, screen));
    }
  }
  return samples.flatMap(({ name, first, again }) => [
    { part, what: `${name}, first time`, numbers: numbersOf(first), target },
    { part, what: `${name}, again`, numbers: numbersOf(again), target },
  ]);
}

async function open(page: Page, { click, selector, least }: Screen): Promise<number> {
  const target = click(page);
  await target.scrollIntoViewIfNeeded();
  const { frame } = await timeAct(page, { event: 'pointerup', selector, least }, () => target.click());
  await page.waitForTimeout(150);
  return frame;
}
