import { expect, test, type Page } from '@playwright/test';
import { kaders } from '../../shared/kader/catalog.ts';
import { criteriumIdsOf } from '../../shared/kader/overgang.ts';
import type { Kader } from '../../shared/kader/schema.ts';
import { expectAccessible } from './fixtures/axe.ts';
import { goToRoom, openApp } from './fixtures/room.ts';

async function chooseKader(page: Page, naam: string): Promise<void> {
  await page.getByRole('button', { name: /Kader$/ }).press('ArrowDown');
  await page.getByRole('option', { name: naam }).press('Enter');
}

const counted = (count: number) => (count === 1 ? '1 criterium' : `${count} criteria`);

/** 'AVE 2 naar 3: 6 criteria' for each way out of a fase, as the data have it. */
function arrowsOf(kader: Kader, richting: 'op' | 'af'): string[] {
  return kader.overgangen
    .filter((overgang) => overgang.richting === richting)
    .map((one) => `AVE ${one.van} naar ${one.naar}: ${counted(criteriumIdsOf(one).length)}`);
}

async function expectPicture(page: Page, kader: Kader): Promise<void> {
  for (const [richting, name] of [
    ['op', 'Opschalen'],
    ['af', 'Afschalen'],
  ] as const) {
    const arrows = page.getByRole('group', { name, exact: true }).getByRole('button');
    const names = (await arrows.allTextContents()).map((text) => text.replace(/^\w+ (?=AVE)/, ''));
    expect(names.sort()).toEqual(arrowsOf(kader, richting).sort());
  }
  for (const { kop, richting, groepen } of kader.overgangen)
    if (richting === 'binnen')
      await expect(
        page.getByRole('button', {
          name: `${kop}: ${counted(new Set(groepen.flatMap((g) => g.criteria)).size)}`,
        }),
      ).toBeVisible();
  for (const { nummer, regie } of kader.fasen) {
    const column = page.getByRole('region', { name: `AVE ${nummer}`, exact: true });
    for (const { tekst } of regie) await expect(column).toContainText(tekst);
  }
}

test('each of the five kaders is drawn with all its arrows and who does what', async () => {
  const { app, page } = await openApp();
  await goToRoom(page, 'AVE-schema');
  expect(kaders.map(({ id }) => id).sort()).toEqual([
    'almelo',
    'dalfsen',
    'groningen',
    'heemskerk-beverwijk',
    'noord-limburg',
  ]);
  for (const kader of kaders) {
    await chooseKader(page, kader.naam);
    await expect(page.getByRole('region', { name: 'AVE 1', exact: true })).toContainText(
      kader.fasen[0]!.kern,
    );
    await expectPicture(page, kader);
    await expectAccessible(page);
  }
  await app.close();
});

test('the schema opens on the kader of the gemeente; lines of one regie stand at one height', async () => {
  const { app, page } = await openApp();
  await goToRoom(page, 'AVE-schema');
  await expect(page.getByRole('heading', { name: /Naast zorgen is sprake van onveiligheid/ })).toBeVisible();
  const heights = await page
    .locator('.kader-column')
    .evaluateAll((columns) =>
      columns.map((column) => [...column.querySelectorAll('dt')].map((dt) => dt.getBoundingClientRect().top)),
    );
  expect(heights).toHaveLength(4);
  for (const column of heights) expect(column).toEqual(heights[0]);
  await app.close();
});

test('behind an arrow stand criteria, logic, deciders and steps; keys walk on and Esc goes back', async () => {
  const { app, page } = await openApp();
  await goToRoom(page, 'AVE-schema');
  const up = page.getByRole('button', { name: /^AVE 2 naar 3/ });
  await up.press('Enter');
  await expect(up).toHaveAttribute('aria-expanded', 'true');
  const detail = page.getByRole('region', {
    name: 'Criteria advies/consult vragen of opschalen naar AVE 3',
  });
  for (const part of [
    'Wat volgt waaruit',
    'Wie mag beslissen',
    'Raadplegen',
    'Bij wie consult',
    'Eén ja is genoeg',
  ])
    await expect(detail).toContainText(part);
  await expect(detail).toContainText('Eigen lezing.');
  await expect(detail.getByText('Bron: ').first()).toBeVisible();
  await expectAccessible(page);

  // What is open goes along with the arrow keys.
  await up.press('ArrowRight');
  const direct = page.getByRole('button', { name: /^AVE 2 naar 4/ });
  await expect(direct).toBeFocused();
  await expect(detail).toBeHidden();
  await expect(page.getByRole('region', { name: 'Direct naar AVE 4' })).toBeVisible();
  await page.keyboard.press('End');
  const last = page.getByRole('button', { name: /^AVE 4 naar 3/ });
  await expect(last).toBeFocused();
  const down = page.getByRole('region', { name: /afschalen naar AVE 3$/ });
  await expect(down).toContainText('Formele stappen');
  await down.getByRole('button', { name: /Sluiten/ }).focus();
  await page.keyboard.press('Escape');
  await expect(down).toBeHidden();
  await expect(last).toBeFocused();
  await app.close();
});

test('more of a fase opens beneath the columns; holes in the source are said', async () => {
  const { app, page } = await openApp();
  await goToRoom(page, 'AVE-schema');
  const more = page.getByRole('button', { name: 'Meer over AVE 3' });
  await more.press('Enter');
  const detail = page.getByRole('region', { name: /^AVE 3: / });
  for (const part of ['Er zijn complexe problemen', 'Justitieketen', 'Werkafspraken', 'Aanwijzingen'])
    await expect(detail).toContainText(part);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();

  await chooseKader(page, 'Heemskerk en Beverwijk');
  await expect(page.getByRole('region', { name: 'AVE 4', exact: true })).toContainText('Bron onzeker');
  await expect(page.getByRole('region', { name: 'Voor wie' })).toHaveText(
    /Van 12 tot en met 23 jaar en hun gezin/,
  );
  await expect(page.getByRole('region', { name: 'Termijnen' })).toContainText('elke 6 weken');
  await expect(page.getByRole('region', { name: 'Waar de bron onzeker is' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Begrippen' })).toContainText('Escalatie');
  await app.close();
});
