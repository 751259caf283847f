import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { openBeeld, shownRegels, typeLine } from './fixtures/live.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { seedOverleg } from './fixtures/seed.ts';

test('R19: an earlier version of a line is looked at with what differs marked, and put back in two steps', async () => {
  const { app, page } = await openApp();
  await openBeeld(page);
  await typeLine(page, 'cor: huis staat vol');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await typeLine(page, ' met dozen');
  expect(await shownRegels(page)).toEqual(['1 feit huis staat vol met dozen']);

  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Alt+e');
  const dialog = page.getByRole('dialog', { name: 'Eerdere versies: Regel 1' });
  const earlier = dialog.getByRole('region', { name: /^Tot do 26 nov 2026, 10\.\d\d$/ });
  await expect(earlier.getByText('huis staat vol', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await earlier.getByRole('button', { name: /^Zet deze terug/ }).press('Enter');
  await expect(earlier.getByRole('button', { name: 'Niet doen' })).toBeFocused();
  await earlier.getByRole('button', { name: 'Zet deze terug', exact: true }).press('Enter');
  await expect(dialog.getByText('Wat er stond, staat nu hieronder als eerdere versie.')).toBeVisible();
  await expect(dialog.locator('mark')).toHaveText('met dozen');
  await page.keyboard.press('Escape');
  expect(await shownRegels(page)).toEqual(['1 feit huis staat vol']);
  await app.close();
});

test('R19: a line that was struck through is found among all that was changed, and comes back', async () => {
  const { app, page } = await openApp();
  await openBeeld(page);
  await typeLine(page, 'cor: huis staat vol');
  await page.keyboard.press('Control+Delete');
  await typeLine(page, 'cor: trap is stuk');
  expect(await shownRegels(page)).toEqual(['2 feit trap is stuk']);
  await page.keyboard.press('Alt+e');
  await page.getByRole('button', { name: 'Regel 1' }).press('Enter');
  await page.getByRole('button', { name: /^Zet deze terug/ }).press('Enter');
  await page.getByRole('button', { name: 'Zet deze terug', exact: true }).press('Enter');
  await expect(page.getByText('Wat er stond, staat nu hieronder als eerdere versie.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => shownRegels(page)).toEqual(['1 feit huis staat vol', '2 feit trap is stuk']);
  await app.close();
});

test('R19: the aanduiding of a casus comes back, and the field on screen is the one that came back', async () => {
  const { app, page } = await openApp();
  const { casusId } = await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await page.getByLabel('Korte aanduiding').fill('Eendenlaan');
  await expect(page.getByText(/^Bewaard/)).toBeVisible();
  await page.getByRole('button', { name: /^Eerdere versies/ }).press('Enter');
  await page.getByRole('button', { name: /^Zet deze terug/ }).press('Enter');
  await page.getByRole('button', { name: 'Zet deze terug', exact: true }).press('Enter');
  await expect
    .poll(async () => (await request(page, 'casus.get', { id: casusId })).casus.aanduiding)
    .toBe('Zwanenlaan, burenoverlast');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Korte aanduiding')).toHaveValue('Zwanenlaan, burenoverlast');
  await app.close();
});

test('R18: a betrokkene that was changed elsewhere is not written over; what was typed stays', async () => {
  const { app, page } = await openApp();
  const { casusId } = await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await page.getByRole('tab', { name: 'Betrokkenen en naasten' }).click();
  const row = page.getByRole('group', { name: 'Els Voorbeeld' });
  await row.getByLabel('Naam').waitFor();
  const [els] = (await request(page, 'casus.get', { id: casusId })).betrokkenen;
  await request(page, 'betrokkene.save', { ...els!, relatie: 'van elders' });

  await row.getByLabel('Naam').fill('Els van Voorbeeld');
  await row.getByLabel('Naam').blur();
  await expect(page.getByText(/^Niet bewaard\. Er staat al een nieuwere versie/)).toBeVisible();
  await expect(page.getByLabel('Naam').first()).toHaveValue('Els van Voorbeeld');
  const now = async () => (await request(page, 'casus.get', { id: casusId })).betrokkenen[0];
  expect(await now()).toMatchObject({ naam: 'Els Voorbeeld', relatie: 'van elders' });
  await page.getByRole('button', { name: 'Nu opnieuw proberen' }).press('Enter');
  await expect(page.getByText(/^Bewaard/)).toBeVisible();
  expect(await now()).toMatchObject({ naam: 'Els van Voorbeeld' });
  await app.close();
});
