import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { freshPlaces, launch } from './fixtures/launch.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, lock, openApp } from './fixtures/room.ts';
import { beginStore, seedOverleg, wachtzin } from './fixtures/seed.ts';

const now = '2026-11-26T09:00:00.000Z';

/** What the next file or folder dialog answers. */
async function answerDialog(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
}

async function toReservekopie(page: Page): Promise<void> {
  await goToRoom(page, 'Beheer');
  await page.getByRole('button', { name: 'Reservekopie', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: 'Reservekopie' }).waitFor();
}

/** The copies in a folder; none while it is not there. */
function copiesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.db'));
  } catch {
    return [];
  }
}

test('R8: an overleg that is closed has its reservekopie within seconds, and the second folder too', async () => {
  const { app, page, data } = await openApp();
  const second = mkdtempSync(path.join(os.tmpdir(), 'casustafel-tweede-'));
  await toReservekopie(page);
  await expectAccessible(page);
  await answerDialog(app, second);
  await page.getByRole('button', { name: 'Kies een map', exact: true }).click();
  await expect(page.getByText('De nieuwste kopie staat daar en is nagekeken.')).toBeVisible();
  expect(copiesIn(second)).toHaveLength(1);
  const { besprekingId } = await seedOverleg(page);
  await request(page, 'bespreking.start', { besprekingId });
  await request(page, 'bespreking.afronden', { besprekingId });
  await expect.poll(() => copiesIn(path.join(data, 'reservekopie')).length).toBe(2);
  await expect.poll(() => copiesIn(second).length).toBe(2);
  await expect(
    page.getByRole('region', { name: 'Reservekopieën in de tweede map' }).getByRole('row'),
  ).toHaveCount(3);

  rmSync(second, { recursive: true });
  await page.getByRole('button', { name: 'Maak nu een reservekopie' }).click();
  await expect(page.getByText('De andere map is weg of niet bereikbaar.').first()).toBeVisible();
  await goHome(page);
  await expect(page.getByText('De andere map is weg of niet bereikbaar.')).toBeVisible();
  await expectAccessible(page);
  await app.close();
});

test('R9: a hersteltest says what is in the copy beside what is here, and stands in the logboek', async () => {
  const { app, page } = await openApp();
  await toReservekopie(page);
  await page.getByRole('button', { name: 'Maak nu een reservekopie' }).click();
  const list = page.getByRole('region', { name: 'Reservekopieën op deze computer' });
  await list
    .getByRole('button', { name: /^Hersteltest/ })
    .first()
    .press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Hersteltest' });
  await dialog.getByLabel('Wachtzin of herstelcode').fill('dit is hem niet vandaag');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('gaan de gegevens niet open');
  await dialog.getByLabel('Wachtzin of herstelcode').fill(wachtzin);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('De kopie is goed.')).toBeVisible();
  await expectAccessible(page);
  await expect(dialog.getByRole('row', { name: /^gemeente 1 1$/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Sluiten' }).press('Enter');
  await expect(page.getByText('Nog nooit')).toBeHidden();
  await app.close();
});

test('R9: from an empty machine with the two files and the herstelcode: chosen, understood, put back', async () => {
  const first = await launch(freshPlaces(), { now });
  const code = (await beginStore(first.page)).join('-');
  await seedOverleg(first.page);
  await request(first.page, 'reservekopie.make', {});
  const folder = path.join(first.data, 'reservekopie');
  const [name = ''] = copiesIn(folder);
  await first.app.close();

  const { app, page } = await launch(freshPlaces(), { now });
  await page.getByRole('button', { name: 'Reservekopie terugzetten' }).press('Enter');
  await expectAccessible(page);
  await answerDialog(app, path.join(folder, name));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Wachtzin van Anna Bakker, of herstelcode [\dA-F]{4}/)).toBeVisible();
  await page.getByLabel('Wachtzin of herstelcode').fill(code);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Op deze computer staan nog geen gegevens.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Deze reservekopie terugzetten' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Vandaag/ })).toBeVisible();
  expect((await request(page, 'casus.list', { text: '', limit: 1, chosen: [] })).total).toBe(1);
  await app.close();
});

test('R6: before a restore it is said that what is here is newer; it is kept under a name with the date', async () => {
  const { app, page, data } = await openApp();
  await request(page, 'reservekopie.make', {});
  const folder = path.join(data, 'reservekopie');
  const [name = ''] = copiesIn(folder);
  await seedOverleg(page);
  const locked = await lock(app, page);
  await locked.getByRole('button', { name: 'Reservekopie terugzetten' }).press('Enter');
  await answerDialog(app, path.join(folder, name));
  await locked.keyboard.press('Enter');
  await locked.getByLabel('Wachtzin of herstelcode').fill(wachtzin);
  await locked.keyboard.press('Enter');
  await expect(locked.getByText(/De gegevens op deze computer zijn nieuwer/)).toBeVisible();
  await expectAccessible(locked);
  await locked.getByRole('button', { name: 'Deze reservekopie terugzetten' }).press('Enter');
  await expect(locked.getByRole('heading', { name: /^Vandaag/ })).toBeVisible();
  expect(readdirSync(data).filter((file) => file.startsWith('casustafel.bewaard-'))).not.toEqual([]);
  await app.close();
});

test('R7: a file that is no reservekopie is refused by name', async () => {
  const { app, page, data } = await launch(freshPlaces(), { now });
  await beginStore(page);
  await goHome(page);
  const locked = await lock(app, page);
  await locked.getByRole('button', { name: 'Reservekopie terugzetten' }).press('Enter');
  await answerDialog(app, path.join(data, 'sleutels.json'));
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('alert')).toContainText('geen gewoon bestand');
  await app.close();
});

test('R9: put back with the herstelcode where several people work: the copy is back, and then it asks who comes in', async ({}, testInfo) => {
  const places = freshPlaces();
  const { app, page } = await launch(places, { now });
  const code = (await beginStore(page)).join('-');
  const mo = await request(page, 'gebruiker.save', {
    id: null,
    naam: 'Mo Yildiz',
    functie: '',
    rollen: ['notulist'],
    actief: true,
    revisie: 0,
  });
  const newWachtzin = 'vier blauwe tafels zingen zacht';
  await request(page, 'sleutel.add', {
    ownSecret: wachtzin,
    gebruikerId: mo.id,
    label: mo.naam,
    wachtzin: newWachtzin,
  });
  await request(page, 'reservekopie.make', {});
  const [copy = ''] = copiesIn(path.join(places.data, 'reservekopie'));
  await goHome(page);
  const locked = await lock(app, page);
  await answerDialog(app, path.join(places.data, 'reservekopie', copy));
  await locked.getByRole('button', { name: 'Reservekopie terugzetten' }).press('Enter');
  await locked.keyboard.press('Enter');
  await locked.getByLabel('Wachtzin of herstelcode', { exact: true }).fill(code);
  await locked.keyboard.press('Enter');
  await locked.getByRole('button', { name: 'Deze reservekopie terugzetten' }).press('Enter');
  await expect(locked.getByText('De reservekopie staat terug.')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(locked);
  await locked.screenshot({ path: testInfo.outputPath('put-back.png') });
  await locked.getByRole('button', { name: 'Naar ontgrendelen' }).press('Enter');
  await expect(locked.getByRole('button', { name: 'Wachtzin vergeten' })).toBeVisible();
  expect((await request(locked, 'toegang.stand', {})).stand).toBe('vergrendeld');
  await app.close();
});
