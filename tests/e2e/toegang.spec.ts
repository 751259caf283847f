import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { freshPlaces, launch } from './fixtures/launch.ts';
import { request } from './fixtures/request.ts';
import { lock, openApp } from './fixtures/room.ts';
import { beginStore, wachtzin } from './fixtures/seed.ts';

async function typeWachtzin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Beginnen' }).press('Enter');
  await page.getByRole('heading', { name: 'Uw naam en wachtzin' }).waitFor();
  await page.keyboard.type('Anna Bakker');
  await page.getByLabel('Wachtzin', { exact: true }).fill(wachtzin);
  await page.getByLabel('Wachtzin nog een keer').fill(wachtzin);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Uw herstelcode' }).waitFor();
}

test('from the first screen to Vandaag, with the keyboard', async () => {
  const { app, page } = await launch(freshPlaces());
  await expect(page.getByRole('button', { name: 'Beginnen' })).toBeFocused();
  await expectAccessible(page);
  await typeWachtzin(page);
  await expectAccessible(page);

  const groups = await page.locator('.herstelcode code').allTextContents();
  expect(groups).toHaveLength(7);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const asked = page.getByRole('textbox', { name: /^Groep/ });
  await asked.first().waitFor();
  for (const field of await asked.all()) {
    const number = Number(
      (await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent))?.slice(6),
    );
    await field.fill((groups[number - 1] ?? '').toLowerCase());
  }
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: /reservekopie/ }).waitFor();
  await page.getByRole('button', { name: 'Later doen' }).press('Enter');
  await page.keyboard.type('Testdorp');
  await page.getByRole('button', { name: /Kader/ }).press('ArrowDown');
  await page.getByRole('option', { name: 'Noord-Limburg' }).press('Enter');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Klaar: naar Vandaag' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Vandaag/ })).toBeVisible();
  await expect(page.getByText('Er is nog geen reservekopie buiten deze computer')).toBeVisible();
  expect(await request(page, 'gemeente.get', {})).toMatchObject({
    naam: 'Testdorp',
    kaderId: 'noord-limburg',
  });
  await app.close();
});

test('a weak wachtzin is refused in place, with help', async () => {
  const { app, page } = await launch(freshPlaces());
  await page.getByRole('button', { name: 'Beginnen' }).press('Enter');
  await page.getByLabel('Uw naam').fill('Anna Bakker');
  await page.getByLabel('Wachtzin', { exact: true }).fill('welkom01');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Wachtzin', { exact: true })).toBeFocused();
  await expect(page.getByText(/Nog te kort/)).toBeVisible();
  await expect(page.getByText('Deze twee zijn niet gelijk')).toBeVisible();
  await expectAccessible(page);
  expect((await request(page, 'toegang.stand', {})).stand).toBe('eerste-start');
  await app.close();
});

test('a herstelcode that is not on paper does not pass', async () => {
  const { app, page } = await launch(freshPlaces());
  await typeWachtzin(page);
  await page.getByRole('button', { name: 'Ik heb de code op papier' }).press('Enter');
  for (const field of await page.getByRole('textbox', { name: /^Groep/ }).all()) await field.fill('00000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Dit is niet wat er op uw herstelcode staat');
  await page.getByRole('button', { name: 'Toon de code nog een keer' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Herstelcode in groepen' })).toBeVisible();
  await app.close();
});

test('Ctrl+L locks; a wrong wachtzin is said, the right one and the herstelcode open', async () => {
  const places = freshPlaces();
  const { app, page } = await launch(places);
  const herstelcode = await beginStore(page);
  await page.reload();
  await page.getByRole('heading', { name: /^Vandaag/ }).waitFor();
  const locked = await lock(app, page);
  const field = locked.getByLabel('Wachtzin of herstelcode');
  await expect(field).toBeFocused();
  await expectAccessible(locked);

  await locked.keyboard.type('dit is hem niet vandaag');
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('alert')).toContainText(
    'Met wat u hebt ingevoerd, gaan de gegevens niet open',
  );
  await field.fill(herstelcode.join(' '));
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('heading', { name: /^Vandaag/ })).toBeVisible();
  await app.close();
});

test('looking round needs no wachtzin and says that nothing is kept', async () => {
  const { app, page } = await launch(freshPlaces());
  await page.getByRole('button', { name: 'Kijk eerst rond' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Vandaag/ })).toBeVisible();
  await expect(page.getByText('Rondkijken: niets wordt bewaard')).toBeVisible();
  const again = await lock(app, page);
  await expect(again.getByRole('button', { name: 'Beginnen' })).toBeVisible();
  await app.close();
});

test('what was typed is saved before the lock', async () => {
  const { app, page } = await openApp();
  const { id } = await request(page, 'casus.create', {
    aanduiding: 'vol huis',
    doel: 'Oud doel',
    overWie: ['E. V.'],
  });
  await page.reload();
  await page.getByRole('button', { name: 'Casussen' }).press('Enter');
  await page.getByRole('button', { name: 'vol huis' }).press('Enter');
  await page.getByLabel('Doel').fill('Nieuw doel');
  const locked = await lock(app, page);
  await request(locked, 'toegang.unlock', { secret: wachtzin, slotId: null });
  expect((await request(locked, 'casus.get', { id })).casus.doel).toBe('Nieuw doel');
  await app.close();
});
