import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { ask, request } from './fixtures/request.ts';
import { goHome, goToRoom, lock, openApp } from './fixtures/room.ts';
import { seedOverleg, wachtzin } from './fixtures/seed.ts';

const eigenWachtzin = 'groene ladder zoekt warme regen op dinsdag';

const part = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Onderdelen van Beheer' })
    .getByRole('button', { name })
    .press('Enter');

/** Adds a user in Beheer, who chooses a wachtzin at this keyboard. */
async function addUser(page: Page, naam: string, rollen: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Nieuwe gebruiker' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam', { exact: true }).fill(naam);
  await dialog.getByRole('checkbox', { name: /^Notulist/ }).press('Space');
  for (const rol of rollen)
    await dialog.getByRole('checkbox', { name: new RegExp(`^${rol}`) }).press('Space');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: new RegExp(`Geef toegang ?: ${naam}`) }).press('Enter');
  await dialog.getByLabel('Uw eigen wachtzin', { exact: true }).fill(wachtzin);
  await dialog.getByLabel('Wachtzin van de nieuwe gebruiker', { exact: true }).fill(eigenWachtzin);
  await dialog.getByLabel('Nog een keer dezelfde wachtzin', { exact: true }).fill(eigenWachtzin);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: new RegExp(naam) })).toContainText('kan ontgrendelen');
}

/** Chooses a name on the lock page and unlocks. */
async function unlockAs(page: Page, naam: string): Promise<void> {
  await page.getByRole('button', { name: /Wie bent u/ }).press('ArrowDown');
  await page.getByRole('option', { name: naam }).press('Enter');
  await page.getByLabel('Wachtzin of herstelcode', { exact: true }).fill(eigenWachtzin);
  await page.keyboard.press('Enter');
}

test('L16: a beheerder sees Beheer and nothing of a casus; a refusal stands in the logboek', async () => {
  const { app, page } = await openApp();
  const { casusId } = await seedOverleg(page);
  await goToRoom(page, 'Beheer');
  await part(page, 'Gebruikers');
  await addUser(page, 'Bo Smit', ['Functioneel beheerder']);
  const locked = await lock(app, page);
  await unlockAs(locked, 'Bo Smit');
  await locked.getByRole('heading', { level: 1, name: 'Beheer' }).waitFor();
  const rail = locked.getByRole('navigation', { name: 'Onderdelen', exact: true });
  await expect(rail.getByRole('button')).toHaveText(['AVE-schema', 'Hulp', 'Beheer']);
  await expectAccessible(locked);
  for (const [name, input] of [
    ['casus.get', { id: casusId }],
    ['vandaag.get', {}],
    ['zoek.find', { text: 'Zwanenlaan', casusId: null }],
  ] as const) {
    expect(await ask(locked, name, input)).toEqual({ ok: false, error: { code: 'geen-recht' } });
  }
  await app.close();
});

test('L16: an auditor reads the logboek with the refusals, and no casus', async () => {
  const { app, page } = await openApp();
  await seedOverleg(page);
  await goToRoom(page, 'Beheer');
  await part(page, 'Gebruikers');
  await addUser(page, 'Fenna Groot', ['FG of auditor']);
  const locked = await lock(app, page);
  await unlockAs(locked, 'Fenna Groot');
  await locked.getByRole('heading', { level: 1, name: 'Beheer' }).waitFor();
  await ask(locked, 'casus.list', { text: '', limit: 10, chosen: [] });
  await part(locked, 'Logboek');
  await expect(locked.getByRole('table')).toContainText('Geweigerd');
  await expect(locked.getByText('Zwanenlaan')).toBeHidden();
  await expect(locked.getByText('Els Voorbeeld')).toBeHidden();
  await expectAccessible(locked);
  await app.close();
});

test('L16: a colleague opens a casus when the voorzitter says so, or stands in with a reason', async () => {
  const { app, page } = await openApp();
  const { casusId } = await seedOverleg(page);
  await goToRoom(page, 'Beheer');
  await part(page, 'Gebruikers');
  await addUser(page, 'Noor Jansen', ['Voorzitter']);
  const locked = await lock(app, page);
  await unlockAs(locked, 'Noor Jansen');
  await locked.getByRole('heading', { name: /^Vandaag/ }).waitFor();
  expect(await ask(locked, 'casus.get', { id: casusId })).toMatchObject({ error: { code: 'geen-toegang' } });
  await goToRoom(locked, 'Casussen');
  const others = locked.getByRole('region', { name: 'Casussen van collega’s' });
  await expect(others).toContainText('2026-001');
  await expect(others).toContainText('Anna Bakker');
  await expect(locked.getByText('Zwanenlaan')).toBeHidden();
  await others.getByRole('button', { name: /Waarnemen ?: casus 2026-001/ }).press('Enter');
  await locked.keyboard.press('Enter');
  await expect(locked.getByText('Schrijf op waarom.')).toBeVisible();
  await locked.keyboard.type('Anna is ziek, het overleg is vanmiddag.');
  await expectAccessible(locked);
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('button', { name: /Zwanenlaan/ })).toBeVisible();
  await expect(others).toBeHidden();
  const listed = await request(locked, 'casus.toegang', { casusId });
  expect(listed.find(({ naam }) => naam === 'Noor Jansen')?.reden).toBe(
    'Anna is ziek, het overleg is vanmiddag.',
  );
  await app.close();
});

test('L16: who leaves cannot unlock any more, the key is renewed, and a colleague reads it once', async () => {
  test.setTimeout(150_000);
  const { app, page } = await openApp();
  await goToRoom(page, 'Beheer');
  await part(page, 'Gebruikers');
  await addUser(page, 'Bo Smit', ['Notulist']);
  await addUser(page, 'Noor Jansen', ['Voorzitter']);
  await page.getByRole('button', { name: /Haal toegang weg ?: Bo Smit/ }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByLabel('Uw eigen wachtzin', { exact: true }).fill(wachtzin);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(page.getByRole('row', { name: /Bo Smit/ })).toContainText('nog geen wachtzin');
  const stand = await request(page, 'sleutel.get', {});
  expect(stand.slots.map(({ label }) => label)).toEqual(['Anna Bakker', 'Noor Jansen']);

  const locked = await lock(app, page);
  await unlockAs(locked, 'Noor Jansen');
  const told = locked.getByText('Anna Bakker heeft de toegang van Bo Smit weggehaald.');
  await expect(told).toBeVisible();
  await expectAccessible(locked);
  const left = locked.getByRole('button', { name: 'Gelezen' });
  for (let count = await left.count(); count > 0; count -= 1) {
    await left.first().press('Enter');
    await expect(left).toHaveCount(count - 1);
  }
  await goHome(locked);
  await expect(told).toBeHidden();
  await app.close();
});
