import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { seedOverleg } from './fixtures/seed.ts';

async function countOpen(page: Page): Promise<number> {
  const all = { organisatieId: null, lateOnly: false, limit: 1 };
  return (await request(page, 'afspraak.list', all)).totalOpen;
}

async function seedAfspraken(page: Page): Promise<void> {
  const { besprekingId } = await seedOverleg(page);
  const { organisaties, contacten } = await request(page, 'bespreking.get', { besprekingId });
  const owner = (kort: string) => {
    const organisatieId = organisaties.find((one) => one.kort === kort)?.id ?? null;
    return {
      organisatieId,
      contactId: contacten.find((one) => one.organisatieId === organisatieId)?.id ?? null,
    };
  };
  const row = { betrokkeneId: null, samenMet: [], volgendOverleg: false };
  await request(page, 'afspraak.importRows', {
    besprekingId,
    rows: [
      { ...row, ...owner('Corporatie'), wat: 'regelt een container', datum: '2026-12-04' },
      { ...row, ...owner('GGZ'), wat: 'belt de huisarts', datum: '2026-11-20' },
      { ...row, ...owner('Politie'), wat: 'gaat langs', datum: null },
    ],
  });
  await goHome(page);
}

test('Vandaag shows what is late and what is due this week', async () => {
  const { app, page } = await openApp();
  await seedAfspraken(page);
  await expect(page.getByRole('region', { name: 'Te laat' })).toContainText('6 dagen te laat');
  await expect(page.getByRole('region', { name: 'Deze week' })).toContainText(
    'Deze week loopt geen termijn af.',
  );
  await expect(page.getByRole('region', { name: 'Overleggen' })).toContainText('Zwanenlaan, burenoverlast');
  await expect(page.getByRole('region', { name: 'Casussen per fase' })).toContainText('Nog te bepalen: 1');
  await expectAccessible(page);
  await app.close();
});

test('late first, by organisation, and one key per outcome that can be taken back', async () => {
  const { app, page } = await openApp();
  await seedAfspraken(page);
  await goToRoom(page, 'Afspraken');
  const rows = page.getByRole('row');
  await expect(rows.nth(1)).toContainText('belt de huisarts');
  await expect(rows.nth(3)).toContainText('wanneer?');
  await expectAccessible(page);

  await page.getByRole('button', { name: /Van wie/ }).press('ArrowDown');
  await page.getByRole('option', { name: 'GGZ Oost' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 open afspraak' })).toBeVisible();
  await page.getByRole('button', { name: /^Gedaan/ }).press('Enter');
  await expect(page.getByText('Afspraak 2 (belt de huisarts) is gedaan.')).toBeVisible();
  expect(await countOpen(page)).toBe(2);
  await page.getByRole('button', { name: 'Terugdraaien' }).press('Enter');
  await expect(page.getByRole('cell', { name: 'belt de huisarts' })).toBeVisible();
  await app.close();
});

test('niet gedaan and vervallen ask why', async () => {
  const { app, page } = await openApp();
  await seedAfspraken(page);
  await goToRoom(page, 'Afspraken');
  await page
    .getByRole('button', { name: /^Niet gedaan/ })
    .first()
    .press('Enter');
  await expect(page.getByLabel('Waarom niet gedaan?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Schrijf kort op waarom.')).toBeVisible();
  await expectAccessible(page);
  expect(await countOpen(page)).toBe(3);
  await page.keyboard.type('de praktijk was dicht');
  await page.keyboard.press('Enter');
  await expect(page.getByText('is niet gedaan.')).toBeVisible();

  await page
    .getByRole('button', { name: /^Vervallen/ })
    .first()
    .press('Enter');
  await expect(page.getByLabel('Waarom vervallen?')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Waarom vervallen?')).toBeHidden();
  expect(await countOpen(page)).toBe(2);
  await app.close();
});

test('Ctrl+K finds a casus, an afspraak and a screen', async () => {
  const { app, page } = await openApp();
  await seedAfspraken(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('container');
  await expect(page.getByRole('option', { name: /regelt een container/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Afspraken', selected: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('behe');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Beheer' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('bestaatniet');
  await expect(page.getByText('Niets gevonden. Probeer een ander woord.')).toBeVisible();
  await app.close();
});
