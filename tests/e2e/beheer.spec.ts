import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { seedOverleg } from './fixtures/seed.ts';

test('settings save themselves; a folder for backups takes the reminder off Vandaag', async () => {
  const { app, page, temp } = await openApp();
  await expect(page.getByText('Er is nog geen reservekopie buiten deze computer')).toBeVisible();
  await goToRoom(page, 'Beheer');
  await expectAccessible(page);
  await page.getByLabel('Naam van de gemeente').fill('');
  await expect(page.getByText('Vul de naam van uw gemeente in')).toBeVisible();
  await page.getByLabel('Naam van de gemeente').fill('Gemeente Nieuwdorp');
  await page.getByRole('button', { name: /Vergrendel als u niets doet/ }).press('ArrowDown');
  await page.getByRole('option', { name: 'na 30 minuten' }).press('Enter');
  await expect(page.getByText(/^Bewaard/)).toBeVisible();
  await page.getByRole('button', { name: 'Reservekopie', exact: true }).press('Enter');
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, temp);
  await page.getByRole('button', { name: 'Kies een map', exact: true }).press('Enter');
  await expect(page.getByText(temp)).toBeVisible();
  await expect(page.getByText('De nieuwste kopie staat daar en is nagekeken.')).toBeVisible();
  expect(await request(page, 'gemeente.get', {})).toMatchObject({
    naam: 'Gemeente Nieuwdorp',
    reservekopieMap: temp,
    lockAfterMinutes: 30,
  });
  await page.getByRole('button', { name: 'Vandaag' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Vandaag/ })).toBeVisible();
  await expect(page.getByText('Er is nog geen reservekopie buiten deze computer')).toBeHidden();
  await app.close();
});

test('while an overleg runs Vandaag and search know that casus only', async () => {
  const { app, page } = await openApp();
  const { besprekingId } = await seedOverleg(page);
  await request(page, 'casus.create', {
    aanduiding: 'zorgmijder Kerkpad',
    doel: 'Contact.',
    overWie: ['X. Y.'],
  });
  await request(page, 'bespreking.start', { besprekingId });
  await goHome(page);
  await expect(page.getByText('Er loopt een overleg.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Casussen per fase' })).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kerkpad');
  await expect(page.getByText('Niets gevonden. Probeer een ander woord.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Toch alles tonen' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Casussen per fase' })).toContainText('Nog te bepalen: 2');
  await app.close();
});
