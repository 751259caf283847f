import type { Page } from '@playwright/test';
import { wachtzin } from '../e2e/fixtures/seed.ts';
import { numbersOf } from './numbers.ts';
import { measureAll, rail, type Screen } from './open-screens.ts';
import { openLocked, openUnlocked } from './programs.ts';
import type { Measured } from './report.ts';
import type { TwoStores } from './volume.ts';
import { timeAct } from './watch-page.ts';

const rounds = 6;
const part = 'The app on a large store beside an empty one, its KDF as light as can be';

/** In an order in which each is reached from the one before; the first from Vandaag. */
const screens: readonly Screen[] = [
  { name: '2,000 casussen: Casussen', click: rail('Casussen'), selector: 'tbody tr', least: 100 },
  { name: '40,000 afspraken: Afspraken', click: rail('Afspraken'), selector: 'tbody tr', least: 50 },
  { name: '8,000 overleggen: Overleggen', click: rail('Overleggen'), selector: 'tbody tr', least: 50 },
  { name: 'thousands late: Vandaag', click: rail('Vandaag'), selector: '.vandaag-lists', least: 1 },
];

/** From the click on Ontgrendelen to the frame that shows Vandaag, in turns; then each list of the full store. */
export async function measureVolumeScreens({ empty, full }: TwoStores): Promise<Measured[]> {
  const samples = { empty: [] as number[], full: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    // The first round makes the backup of the day.
    const first = await timeUnlock(empty);
    const second = await timeUnlock(full);
    if (round === 0) continue;
    samples.empty.push(first);
    samples.full.push(second);
  }
  const floor = numbersOf(samples.empty);
  const target = { by: 'p50', under: Math.round(floor.p50 * 30) / 10 } as const;
  const { app, page } = await openUnlocked(full);
  const lists = await measureAll(page, screens);
  await app.close();
  return [
    { part, what: 'empty: from Ontgrendelen to Vandaag', numbers: floor },
    { part, what: 'full: from Ontgrendelen to Vandaag', numbers: numbersOf(samples.full), target },
    ...lists,
  ];
}

async function timeUnlock(folder: string): Promise<number> {
  const { app, page } = await openLocked(folder);
  const seen = await unlock(page);
  await app.close();
  return seen;
}

async function unlock(page: Page): Promise<number> {
  await page.getByLabel('Wachtzin of herstelcode').fill(wachtzin);
  const button = page.getByRole('button', { name: 'Ontgrendelen' });
  const wanted = { event: 'pointerup', selector: '.vandaag-lists', least: 1 } as const;
  const { frame } = await timeAct(page, wanted, () => button.click());
  return frame;
}
