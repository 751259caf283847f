import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goToRoom, lock, openApp } from './fixtures/room.ts';
import { seedOverleg, wachtzin } from './fixtures/seed.ts';

test('L15: who keeps the logboek filters it, checks the whole of it, and takes lines out as a file', async () => {
  const { app, page, temp } = await openApp();
  const { casusId } = await seedOverleg(page);
  await request(page, 'casus.get', { id: casusId });
  await goToRoom(page, 'Beheer');
  await page.getByRole('button', { name: 'Logboek' }).press('Enter');
  const table = page.getByRole('table', { name: /Regels van het logboek/ });
  await expect(table.getByRole('row')).not.toHaveCount(0);
  await expectAccessible(page);

  await page.getByLabel('Casusnummer').fill('2026-001');
  await expect(table.getByRole('cell', { name: 'Ontgrendeld' })).toHaveCount(0);
  await expect(table.getByRole('cell', { name: '2026-001' }).first()).toBeVisible();
  await expect(page.getByText('Zwanenlaan')).toHaveCount(0);
  await expect(page.getByText('Els Voorbeeld')).toHaveCount(0);
  await page.getByLabel('Casusnummer').fill('1999-001');
  await expect(page.getByText('Er zijn geen regels')).toBeVisible();
  await page.getByRole('button', { name: 'Alles tonen' }).press('Enter');
  await page.getByRole('button', { name: /\bWat$/ }).press('Enter');
  await page.getByRole('option', { name: 'Gezien' }).press('Enter');
  await expect(table.getByRole('cell', { name: /^Gezien/ }).first()).toBeVisible();

  const file = path.join(temp, 'logboek.csv');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'CSV (rekenblad)' }).press('Enter');
  await expect(page.getByText(file)).toBeVisible();
  const csv = readFileSync(file, 'utf8');
  expect(csv).toContain(';Gezien;');
  expect(csv).not.toContain('Zwanenlaan');

  await page.getByRole('tab', { name: 'Controle en bewaren' }).click();
  await page.getByRole('button', { name: 'Controleer het hele logboek' }).press('Enter');
  await expect(page.getByText(/zonder gat en zonder veranderde regel/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Kerncijfers' }).click();
  await expect(page.getByRole('cell', { name: 'minder dan 5' }).first()).toBeVisible();
  await expectAccessible(page);
  await app.close();
});

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Wachtzin of herstelcode').fill(wachtzin);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Vandaag/ }).waitFor();
}

test('L15: an old copy of the store that was put back is told on Vandaag, until somebody looked into it', async () => {
  const { app, page, data } = await openApp();
  const store = path.join(data, 'casustafel.db');
  const locked = await lock(app, page);
  cpSync(store, `${store}.oud`);
  await unlock(locked);
  await seedOverleg(locked);
  const again = await lock(app, locked);
  cpSync(`${store}.oud`, store);
  await unlock(again);
  const notice = again.getByText('Er klopt iets niet in het logboek');
  await expect(notice).toBeVisible();
  await expect(again.getByText(/Er is een oude kopie teruggezet/)).toBeVisible();
  await expectAccessible(again);
  await again.getByRole('button', { name: 'Naar het logboek' }).press('Enter');
  await again.getByRole('button', { name: /^Dit is nagegaan/ }).press('Enter');
  await again.getByRole('button', { name: 'Dit is nagegaan', exact: true }).press('Enter');
  await expect(notice).toBeHidden();
  await expect(again.getByRole('cell', { name: /Bevinding in het logboek/ })).toBeVisible();
  await app.close();
});
