import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { bytesOf, holds } from './fixtures/file-bytes.ts';
import { request } from './fixtures/request.ts';
import { goToRoom, openApp } from './fixtures/room.ts';

test('L25: anybody notes a possible datalek from the palette, and the clock of 72 hours is in words', async ({}, testInfo) => {
  const { app, page } = await openApp();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('datalek');
  await page
    .getByRole('option', { name: /Mogelijk datalek/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('Wat is er gebeurd?').fill('Een afsprakenlijst ging naar een verkeerd adres.');
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');
  await expect(page.getByText('Kies de dag waarop het ontdekt is.')).toBeVisible();
  await page
    .getByRole('group', { name: /Ontdekt op/ })
    .getByRole('spinbutton')
    .first()
    .focus();
  await page.keyboard.type('25112026');
  await page
    .getByRole('group', { name: /Om hoe laat/ })
    .getByRole('spinbutton')
    .first()
    .focus();
  await page.keyboard.type('0300');
  await page.getByLabel('Om wiens gegevens gaat het?').fill('Ongeveer 3 mensen: namen en afspraken.');
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('datalek-form.png') });
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');
  await expect(page.getByText('Vastgelegd als DL-2026-01.')).toBeVisible();
  await expect(page.getByText(/nog 4\d uur, tot za 28 nov 2026 om 3\.00 uur/)).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('datalek-vastgelegd.png') });

  await page.getByRole('button', { name: 'Naar het register' }).press('Enter');
  await page.getByRole('button', { name: 'DL-2026-01 aanvullen' }).press('Enter');
  await page.getByRole('checkbox', { name: /Afsluiten/ }).press('Space');
  await page.getByRole('button', { name: 'Bewaren en afsluiten' }).press('Enter');
  await expect(page.getByText('Afsluiten kan nog niet.')).toBeVisible();
  for (const label of [/^Autoriteit Persoonsgegevens/, /^Mensen om wie het gaat/]) {
    await page
      .getByRole('button', { name: label })
      .or(page.getByRole('button', { name: /Nog niet besloten/ }))
      .first()
      .press('Enter');
    await page.getByRole('option', { name: /^Niet ge/ }).press('Enter');
  }
  await page.getByLabel('Waarom is het niet gemeld?').fill('De ontvanger heeft het ongelezen gewist.');
  await page.getByLabel('Waarom zijn zij niet geïnformeerd?').fill('Er is geen hoog risico.');
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('datalek-aanvullen.png'), fullPage: true });
  await page.getByRole('button', { name: 'Bewaren en afsluiten' }).press('Enter');
  await expect(page.getByText('niet gemeld: De ontvanger heeft het ongelezen gewist.')).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('datalek-register.png') });

  const file = testInfo.outputPath('datalekregister.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'PDF' }).press('Enter');
  await expect(page.getByText(file)).toBeVisible({ timeout: 30_000 });
  expect(holds(await bytesOf(file), 'DL-2026-01')).toBe(true);
  expect((await request(page, 'datalek.list', {})).datalekken).toHaveLength(1);
  await app.close();
});

test('L25: Hulp leads to the same form', async () => {
  const { app, page } = await openApp();
  await goToRoom(page, 'Hulp');
  await page.getByRole('button', { name: 'Mogelijk datalek vastleggen' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mogelijk datalek' })).toBeVisible();
  await expect(page.getByLabel('Wat is er gebeurd?')).toBeFocused();
  await app.close();
});
