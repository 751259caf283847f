import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { request } from './fixtures/request.ts';
import { goHome, openApp } from './fixtures/room.ts';
import { seedOverleg, wachtzin } from './fixtures/seed.ts';

/** Nobody touches the computer until the app locks by itself; answers the page after the wachtzin. */
async function restAndUnlock(app: ElectronApplication): Promise<Page> {
  const rest = (seconds: number) =>
    app.evaluate(({ powerMonitor }, value) => {
      powerMonitor.getSystemIdleTime = () => value;
    }, seconds);
  const [locked] = await Promise.all([app.waitForEvent('window'), rest(2_700)]);
  await locked.getByLabel('Wachtzin of herstelcode').fill(wachtzin);
  await rest(0);
  await locked.keyboard.press('Enter');
  await locked.getByRole('heading', { name: /^Vandaag/ }).waitFor();
  return locked;
}

async function openByName(page: Page, typed: string, option: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: option }).first().click();
}

async function openRectificatie(page: Page): Promise<void> {
  await openByName(page, 'zwanenlaan', /Zwanenlaan/);
  await page.getByRole('tab', { name: 'Privacy' }).click();
  await page.getByRole('button', { name: 'Rectificatie of verklaring vastleggen' }).press('Enter');
}

async function openDatalek(page: Page): Promise<void> {
  await openByName(page, 'datalek', /Mogelijk datalek/);
  await page.getByRole('heading', { name: 'Mogelijk datalek' }).waitFor();
}

async function typeIn(page: Page, group: RegExp, digits: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(digits);
}

const send = (page: Page) => page.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');

test('R17: half a rectificatie outlives a lock by itself; once sent the form is empty', async () => {
  const { app, page } = await openApp();
  const { casusId } = await seedOverleg(page);
  await goHome(page);
  await openRectificatie(page);
  await page.getByLabel('Tekst').fill('Ik heb niet geschreeuwd.');

  const now = await restAndUnlock(app);
  await openRectificatie(now);
  await expect(now.getByLabel('Tekst')).toHaveValue('Ik heb niet geschreeuwd.');
  await now.getByLabel('Waar het over gaat').fill('regel 1');
  await now.getByLabel('Van wie').fill('mevrouw zelf');
  await send(now);
  await expect(now.getByText('Ik heb niet geschreeuwd.')).toBeVisible();
  expect(await request(now, 'rectificatie.list', { casusId })).toHaveLength(1);

  await goHome(now);
  await openRectificatie(now);
  const kept = await request(now, 'draft.get', { naam: `rectificatie ${casusId}`, casusId });
  expect(kept.inhoud).toBeNull();
  await expect(now.getByLabel('Tekst')).toHaveValue('');
  await app.close();
});

test('R17: half a datalek outlives a lock by itself; once sent the form is empty', async () => {
  const { app, page } = await openApp();
  await openDatalek(page);
  await page.getByLabel('Wat is er gebeurd?').fill('Een lijst ging naar een verkeerd adres.');
  await typeIn(page, /Ontdekt op/, '25112026');

  const now = await restAndUnlock(app);
  await openDatalek(now);
  await expect(now.getByLabel('Wat is er gebeurd?')).toHaveValue('Een lijst ging naar een verkeerd adres.');
  await typeIn(now, /Om hoe laat/, '0300');
  await now.getByLabel('Om wiens gegevens gaat het?').fill('Ongeveer 3 mensen: namen en afspraken.');
  await send(now);
  await expect(now.getByText('Vastgelegd als DL-2026-01.')).toBeVisible();

  await now.reload();
  await now.getByRole('heading', { name: /^Vandaag/ }).waitFor();
  await openDatalek(now);
  expect((await request(now, 'draft.get', { naam: 'datalek nieuw', casusId: null })).inhoud).toBeNull();
  await expect(now.getByLabel('Wat is er gebeurd?')).toHaveValue('');
  await app.close();
});
