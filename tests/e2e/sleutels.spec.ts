import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { freshPlaces, launch, type Launched } from './fixtures/launch.ts';
import { ask, request } from './fixtures/request.ts';
import { goHome, goToRoom, lock } from './fixtures/room.ts';
import { beginStore, wachtzin } from './fixtures/seed.ts';

const newWachtzin = 'vier blauwe tafels zingen zacht';

interface Begun extends Launched {
  herstelcode: string[];
}

async function begun(): Promise<Begun> {
  const launched = await launch(freshPlaces(), { now: '2026-11-26T09:00:00.000Z' });
  const herstelcode = await beginStore(launched.page);
  await goHome(launched.page);
  return { ...launched, herstelcode };
}

async function goToSleutels(page: Page): Promise<void> {
  await goToRoom(page, 'Beheer');
  await page.getByRole('button', { name: 'Sleutels' }).press('Enter');
  await page.getByRole('heading', { name: 'Sleutel van de gegevens' }).waitFor();
}

async function unlock(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Wachtzin of herstelcode').fill(secret);
  await page.keyboard.press('Enter');
}

const vandaag = (page: Page) => page.getByRole('heading', { name: /^Vandaag/ });

/** Reads the code from the screen and types back what is asked. */
async function typeBack(page: Page): Promise<string[]> {
  const groups = await page.locator('.herstelcode code').allTextContents();
  expect(groups).toHaveLength(7);
  await page.getByRole('button', { name: 'Ik heb de code op papier' }).press('Enter');
  const asked = page.getByRole('textbox', { name: /^Groep/ });
  await asked.first().waitFor();
  for (const field of await asked.all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent);
    await field.fill(groups[Number(label?.slice(6)) - 1] ?? '');
  }
  await page.keyboard.press('Enter');
  return groups;
}

test('a new wachtzin opens after a lock, and the old one does not', async () => {
  const { app, page } = await begun();
  await goToSleutels(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Wachtzin wijzigen' }).press('Enter');
  await expect(page.getByLabel('Uw wachtzin van nu')).toBeFocused();
  await page.keyboard.type('dit is hem niet');
  await page.getByLabel('Nieuwe wachtzin', { exact: true }).fill(newWachtzin);
  await page.getByLabel('Nieuwe wachtzin nog een keer').fill(newWachtzin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('gaan de gegevens niet open');
  await page.getByLabel('Uw wachtzin van nu').fill(wachtzin);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Uw nieuwe wachtzin geldt vanaf nu')).toBeVisible();

  const locked = await lock(app, page);
  await unlock(locked, wachtzin);
  await expect(locked.getByRole('alert')).toContainText('gaan de gegevens niet open');
  await unlock(locked, newWachtzin);
  await expect(vandaag(locked)).toBeVisible();
  await app.close();
});

test('R1: wachtzin vergeten: the herstelcode gives a new one, and a new code that must be on paper first', async () => {
  const { app, page, herstelcode, ...places } = await begun();
  const locked = await lock(app, page);
  await locked.getByRole('button', { name: 'Wachtzin vergeten' }).press('Enter');
  await expect(locked.getByLabel('Herstelcode')).toBeFocused();
  await expectAccessible(locked);
  const typo = herstelcode.with(
    2,
    (herstelcode[2] ?? '').replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
  );
  await locked.getByLabel('Herstelcode').fill(typo.join(' '));
  await locked.getByLabel('Nieuwe wachtzin', { exact: true }).fill(newWachtzin);
  await locked.getByLabel('Nieuwe wachtzin nog een keer').fill(newWachtzin);
  await locked.keyboard.press('Enter');
  await expect(locked.getByText('Er zit een typfout in groep 3')).toBeVisible();
  await locked.getByLabel('Herstelcode').fill(herstelcode.join(' ').toLowerCase());
  await locked.keyboard.press('Enter');
  await locked.getByRole('heading', { name: 'Uw nieuwe herstelcode' }).waitFor();
  await expectAccessible(locked);

  // Quit before the code is on paper: nobody would know it, so the next unlock makes another.
  const shown = await locked.locator('.herstelcode code').allTextContents();
  await app.close();
  const again = await launch(places, { now: '2026-11-26T10:00:00.000Z' });
  await unlock(again.page, newWachtzin);
  await again.page.getByRole('heading', { name: 'Uw nieuwe herstelcode' }).waitFor();
  const code = await typeBack(again.page);
  expect(code).not.toEqual(shown);
  await expect(vandaag(again.page)).toBeVisible();

  const last = await lock(again.app, again.page);
  for (const secret of [wachtzin, herstelcode.join('-'), shown.join('-')]) {
    expect(await ask(last, 'toegang.unlock', { secret, slotId: null })).toMatchObject({
      error: { code: 'wrong-passphrase' },
    });
  }
  expect(await ask(last, 'toegang.unlock', { secret: code.join('-'), slotId: null })).toMatchObject({
    ok: true,
  });
  await again.app.close();
});

test('a new herstelcode shuts the old one out; the key of the data is renewed with everything in its place', async () => {
  const { app, page, herstelcode } = await begun();
  await request(page, 'casus.create', { aanduiding: 'vol huis', doel: 'Rust.', overWie: ['E. V.'] });
  await goToSleutels(page);
  await page.getByRole('button', { name: 'Nieuwe herstelcode' }).press('Enter');
  await page.keyboard.type(wachtzin);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Uw nieuwe herstelcode' }).waitFor();
  await expectAccessible(page);
  const code = await typeBack(page);
  await expect(page.getByText('De nieuwe herstelcode geldt vanaf nu')).toBeVisible();

  await page.getByRole('button', { name: 'Sleutel vernieuwen' }).press('Enter');
  await page.keyboard.type(wachtzin);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Alle gegevens staan nu onder een nieuwe sleutel')).toBeVisible();
  await expectAccessible(page);
  expect(await request(page, 'casus.list', { text: '', limit: 10, chosen: [] })).toMatchObject({
    rows: [{ casus: { aanduiding: 'vol huis' } }],
  });

  const locked = await lock(app, page);
  expect(await ask(locked, 'toegang.unlock', { secret: herstelcode.join('-'), slotId: null })).toMatchObject({
    error: { code: 'wrong-passphrase' },
  });
  await unlock(locked, code.join('-'));
  await expect(vandaag(locked)).toBeVisible();
  await app.close();
});

test('after five wrong tries the lock page counts down, also after a restart', async () => {
  test.setTimeout(150_000);
  const { app, page, ...places } = await begun();
  const locked = await lock(app, page);
  for (let count = 1; count <= 5; count += 1) {
    await request(locked, 'toegang.stand', {});
    await ask(locked, 'toegang.unlock', { secret: `fout ${count}`, slotId: null });
  }
  await app.close();
  const again = await launch(places, { now: '2026-11-26T09:00:01.000Z', speed: 8 });
  await expect(again.page.getByRole('timer')).toContainText('U kunt het straks weer proberen: nog');
  await expect(again.page.getByRole('button', { name: 'Ontgrendelen' })).toBeDisabled();
  await expectAccessible(again.page);
  await expect(again.page.getByRole('timer')).toBeHidden({ timeout: 45_000 });
  await unlock(again.page, wachtzin);
  await expect(vandaag(again.page)).toBeVisible();
  await again.app.close();
});

test('a colleague comes and goes: both choose their name, and then the one no longer opens', async () => {
  const { app, page } = await begun();
  const gebruiker = await request(page, 'gebruiker.save', {
    id: null,
    naam: 'Mo Yildiz',
    functie: 'notulist',
    rollen: ['notulist'],
    actief: true,
    revisie: 0,
  });
  await request(page, 'sleutel.add', {
    ownSecret: wachtzin,
    gebruikerId: gebruiker.id,
    label: 'Mo Yildiz',
    wachtzin: newWachtzin,
  });
  const locked = await lock(app, page);
  await locked.getByRole('button', { name: /Wie bent u/ }).press('ArrowDown');
  await expectAccessible(locked);
  await locked.getByRole('option', { name: 'Mo Yildiz' }).press('Enter');
  await unlock(locked, wachtzin);
  await expect(locked.getByRole('alert')).toContainText('gaan de gegevens niet open');
  await unlock(locked, newWachtzin);
  await expect(vandaag(locked)).toBeVisible();
  expect(await ask(locked, 'sleutel.renew', { ownSecret: newWachtzin })).toMatchObject({
    error: { code: 'geen-recht' },
  });

  const own = await lock(app, locked);
  await own.getByRole('button', { name: /Wie bent u/ }).press('ArrowDown');
  await own.getByRole('option', { name: 'Anna Bakker' }).press('Enter');
  await unlock(own, wachtzin);
  await expect.poll(async () => (await request(own, 'toegang.stand', {})).stand).toBe('open');
  const removed = await request(own, 'sleutel.remove', { ownSecret: wachtzin, gebruikerId: gebruiker.id });
  expect(removed).toEqual({ renewed: true });
  const last = await lock(app, own);
  await expect(last.getByRole('button', { name: /Wie bent u/ })).toBeHidden();
  expect(await ask(last, 'toegang.unlock', { secret: newWachtzin, slotId: null })).toMatchObject({
    error: { code: 'wrong-passphrase' },
  });
  await unlock(last, wachtzin);
  await expect(vandaag(last)).toBeVisible();
  await app.close();
});
