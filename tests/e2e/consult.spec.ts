import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { openRunning } from './fixtures/running-overleg.ts';
import { seedOverleg } from './fixtures/seed.ts';

test('a consult without a casus: what is missing is said in place, a number is warned of, a correction keeps the old', async ({}, testInfo) => {
  const { app, page } = await openApp();
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Consulten zonder casus' }).press('Enter');
  await page.getByRole('button', { name: 'Consult vastleggen' }).press('Enter');
  await page.getByLabel('Wat vroeg u?').fill('Een buurman is boos, bel 0612345678. Wie pakt dit op?');
  await expect(page.getByText('Hier staat een lang nummer')).toBeVisible();
  await page.getByLabel('Wat vroeg u?').fill('Een buurman is boos. Wie pakt dit op?');
  await expect(page.getByText('Hier staat een lang nummer')).toHaveCount(0);
  await page
    .getByRole('navigation', { name: 'Onderdelen' })
    .getByRole('button', { name: 'Afspraken' })
    .press('Enter');
  await expect(page.getByRole('button', { name: 'Toch weggaan: deze tekst vervalt' })).toBeVisible();
  await expect(page.getByLabel('Wat vroeg u?')).toHaveValue('Een buurman is boos. Wie pakt dit op?');
  await page.getByRole('button', { name: 'Consult vastleggen' }).press('Enter');
  await expect(page.getByText('Schrijf op bij wie u consult vroeg.')).toBeVisible();
  await expect(page.getByLabel('Bij wie')).toBeFocused();
  await expectAccessible(page);
  expect(await request(page, 'consult.list', { casusId: null })).toEqual([]);

  await page.keyboard.type('Zorg- en Veiligheidshuis');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row').filter({ hasText: 'Zorg- en Veiligheidshuis' });
  await expect(row).toContainText('nog geen');
  await row.getByRole('button', { name: /^Verbeter het consult/ }).press('Enter');
  await expect(page.getByLabel('Bij wie')).toHaveValue('Zorg- en Veiligheidshuis');
  await page.getByLabel('Wat was het antwoord?').fill('Eerst het wijkteam.');
  await page.getByRole('button', { name: 'Verbetering vastleggen' }).press('Enter');
  await expect(page.getByRole('cell', { name: 'Eerst het wijkteam.' })).toBeVisible();
  await expect(page.getByText('later verbeterd')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('consulten.png') });
  expect(await request(page, 'casus.list', { text: '', limit: 1, chosen: [] })).toEqual({
    rows: [],
    total: 0,
  });
  await app.close();
});

test('a consult of a casus stands under its op- en afschaling and moves no fase', async ({}, testInfo) => {
  const { app, page } = await openApp();
  const { casusId } = await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await page.getByRole('tab', { name: 'Op- en afschaling' }).click();
  await page.getByRole('button', { name: 'Consult vastleggen' }).press('Enter');
  await page.getByLabel('Bij wie').fill('Veilig Thuis');
  await page.getByLabel('Wat vroeg u?').fill('Is een melding nodig?');
  await page.getByLabel('Wat was het antwoord?').fill('Nee, wel een gesprek met de ouders.');
  await page.getByRole('button', { name: 'Consult vastleggen' }).press('Enter');
  await expect(page.getByRole('cell', { name: 'Veilig Thuis', exact: true })).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('consult-casus.png') });
  const { casus, fasebesluiten } = await request(page, 'casus.get', { id: casusId });
  expect({ fase: casus.fase, besluiten: fasebesluiten.length }).toEqual({ fase: null, besluiten: 0 });
  await expectAccessible(page);
  await app.close();
});

test('where the outcome is consult, the overleg records it and the afweging goes on paper', async ({}, testInfo) => {
  const { app, page, casusId } = await openRunning(4, async (opened, { besprekingId: id }) => {
    const criteria = ['NL12-1', 'NL23-1', 'NL23-2', 'NL23-3', 'NL23-4', 'NL23-5', 'NL23-6'];
    for (const criteriumId of [...criteria, 'NL-U3-1', 'NL-U3-2', 'NL-U3-3']) {
      const antwoord = criteriumId === 'NL23-1' ? 'ja' : 'nee';
      await request(opened, 'criterium.answer', {
        besprekingId: id,
        criteriumId,
        antwoord,
        toelichting: '',
        regels: [],
      });
    }
  });
  await expect(page.getByText('Uitkomst van de afweging: Vraag consult')).toBeVisible();
  const part = page.getByRole('region', { name: 'Consult vragen' });
  await part.getByRole('button', { name: 'Consult vastleggen' }).press('Enter');
  await expect(part.getByLabel('Bij wie')).toHaveValue('Procesregisseur');
  await part.getByLabel('Wat vroeg u?').fill('Hoort dit in AVE 3?');
  await part.getByRole('button', { name: 'Consult vastleggen' }).press('Enter');
  await expect(part.getByRole('cell', { name: 'Hoort dit in AVE 3?' })).toBeVisible();
  expect(await request(page, 'consult.list', { casusId })).toHaveLength(1);
  await page.screenshot({ path: testInfo.outputPath('consult-overleg.png') });

  const file = testInfo.outputPath('afweging.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.keyboard.press('Alt+3');
  await page.getByRole('button', { name: 'Afweging op papier' }).press('Enter');
  await expect(page.getByText(path.basename(file))).toBeVisible();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  await app.close();
});
