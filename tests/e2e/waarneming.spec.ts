import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type ElectronApplication } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { freshPlaces, launch, nextWindow } from './fixtures/launch.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, lock, openApp } from './fixtures/room.ts';
import { beginStore, seedOverleg, wachtzin } from './fixtures/seed.ts';

const now = '2026-11-26T09:00:00.000Z';
const line = 'Waarneming: u werkt in een kopie van de gegevens van Gemeente Testdorp';

async function answerDialog(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
}

function newestCopy(folder: string): string {
  const [newest = ''] = readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .toSorted()
    .toReversed();
  return path.join(folder, newest);
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

test('R9: a colleague runs the overleg in a copy, brings it back, and her own gegevens stay byte for byte', async () => {
  // Two machines, three starts.
  test.setTimeout(180_000);
  const owner = await openApp();
  const { besprekingId, casusId } = await seedOverleg(owner.page);
  await request(owner.page, 'reservekopie.make', {});
  const share = mkdtempSync(path.join(os.tmpdir(), 'casustafel-netwerk-'));
  cpSync(path.join(owner.data, 'reservekopie'), share, { recursive: true });
  await owner.app.close();

  const places = freshPlaces();
  const { app, page } = await launch(places, { now });
  await beginStore(page, 'Sanne de Boer');
  await goHome(page);
  const locked = await lock(app, page);
  const own = path.join(places.data, 'casustafel.db');
  const untouched = hashOf(own);
  await locked.getByRole('button', { name: 'Waarnemen met een reservekopie' }).press('Enter');
  await expectAccessible(locked);
  await answerDialog(app, newestCopy(share));
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('button', { name: /Anna Bakker/ })).toBeVisible();
  await locked.getByLabel('Uw wachtzin').fill(wachtzin);
  await locked.keyboard.press('Enter');
  await expect(locked.getByText(line)).toBeVisible();
  await expectAccessible(locked);
  await request(locked, 'bespreking.start', { besprekingId });
  await request(locked, 'bespreking.afronden', { besprekingId });
  await goHome(locked);

  await goToRoom(locked, 'Beheer');
  await expect(locked.getByText(line)).toBeVisible();
  await locked.getByRole('button', { name: 'Reservekopie', exact: true }).click();
  const back = mkdtempSync(path.join(os.tmpdir(), 'casustafel-terug-'));
  await answerDialog(app, back);
  await expectAccessible(locked);
  const replaced = app.waitForEvent('window');
  await locked.getByRole('button', { name: 'Kies een map en rond af' }).press('Enter');
  await replaced;
  const after = await nextWindow(app, locked);
  await expect(after.getByText('De waarneming is afgerond op')).toBeVisible();
  await expectAccessible(after);
  await after.getByRole('button', { name: /^Haal de waarneming van deze computer/ }).press('Enter');
  await after
    .getByRole('group', { name: /^Haal de waarneming/ })
    .getByRole('button', { name: 'Haal de waarneming van deze computer' })
    .press('Enter');
  await expect(after.getByText('De waarneming is afgerond op')).toBeHidden();
  expect(existsSync(path.join(places.data, 'waarneming'))).toBe(false);
  expect(hashOf(own)).toBe(untouched);
  await app.close();

  const { data, profile, temp } = owner;
  const again = await launch({ data, profile, temp }, { now });
  await again.page.getByRole('button', { name: 'Reservekopie terugzetten' }).press('Enter');
  await answerDialog(again.app, newestCopy(back));
  await again.page.keyboard.press('Enter');
  await again.page.getByLabel('Wachtzin of herstelcode').fill(wachtzin);
  await again.page.keyboard.press('Enter');
  await expect(again.page.getByText(/De reservekopie gaat verder waar/)).toBeVisible();
  await again.page.getByRole('button', { name: 'Deze reservekopie terugzetten' }).press('Enter');
  await expect(again.page.getByRole('heading', { name: /^Vandaag/ })).toBeVisible();
  await expect(again.page.getByText(line)).toBeHidden();
  const overleggen = await request(again.page, 'bespreking.get', { besprekingId });
  expect(overleggen.bespreking).toMatchObject({ casusId, status: 'afgerond' });
  await again.app.close();
});
