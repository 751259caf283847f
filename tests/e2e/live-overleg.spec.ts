import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { line, openBeeld, openLive, seedEarlier, shownRegels, typeLine } from './fixtures/live.ts';
import { request } from './fixtures/request.ts';
import { lock, openApp } from './fixtures/room.ts';
import { seedOverleg, wachtzin } from './fixtures/seed.ts';

test('an overleg from opening to afspraken, by keyboard alone', async () => {
  const { app, page } = await openApp();
  const seeded = await seedOverleg(page);
  const { besprekingId } = seeded;
  await seedEarlier(page, seeded);
  await openLive(page);
  await expect(line(page)).toBeFocused();

  // Opening: one key per person, then back to the line.
  await page.keyboard.press('Alt+ArrowUp');
  for (const key of ['j', 'j', 'n', 'j', 'j']) await page.keyboard.press(key);
  await expect(page.getByRole('region', { name: 'Aanwezig 4 van 5' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line(page)).toBeFocused();

  // Vorige afspraken: oldest first, one key per outcome, and why where it is asked.
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Schrijf eerst kort op waarom.')).toBeVisible();
  await page.keyboard.type('brief was al weg');
  await page.keyboard.press('Enter');
  await page.keyboard.press('d');
  await expect(page.getByRole('button', { name: /Politie, Joris Peeters/ })).toContainText(
    '1x doorgeschoven',
  );

  // A letter that is no key of the list goes to the line.
  await page.keyboard.type('iedereen is het eens');
  await expect(line(page)).toHaveValue('iedereen is het eens');
  await page.keyboard.press('Enter');

  // Beeld: kinds, a heading that stays, what betrokkene says.
  await page.keyboard.press('Alt+2');
  await typeLine(page, '#wonen');
  await typeLine(page, 'cor: huis staat vol, woonconsulent 3 nov niet binnengelaten');
  await page.keyboard.press('Alt+v');
  await typeLine(page, 'wij: slaapt overdag');
  await typeLine(page, 'zelf: ik wil met rust gelaten worden');
  await page.keyboard.press('Alt+l');
  await typeLine(page, 'huisarts uitnodigen');
  expect(await shownRegels(page)).toEqual([
    '2 feit huis staat vol, woonconsulent 3 nov niet binnengelaten',
    '3 vermoeden slaapt overdag',
    '4 feit ik wil met rust gelaten worden',
  ]);
  await expect(page.getByRole('heading', { name: 'Voor later (1)' })).toBeVisible();

  // An afspraak: who, what, when, with the completion taken by Tab.
  await page.keyboard.press('Alt+4');
  await page.keyboard.type('ggz');
  await page.keyboard.press('Tab');
  await page.keyboard.type('beoordeelt of opname nodig is, eind nov');
  await expect(page.locator('.understood')).toContainText('uiterlijk ma 30 nov 2026');
  await page.keyboard.press('Enter');
  await typeLine(page, 'kijkt of de woning veilig is');
  const column = page.locator('.afspraken');
  await expect(column.getByRole('button').first()).toContainText('wie?');
  await expect(column.getByRole('button').first()).toContainText('wanneer?');

  const view = await request(page, 'bespreking.get', { besprekingId });
  expect(view.uitkomsten.map(({ uitkomst, waarom }) => [uitkomst, waarom])).toEqual(
    expect.arrayContaining([
      ['gedaan', ''],
      ['niet-gedaan', 'brief was al weg'],
      ['doorgeschoven', ''],
    ]),
  );
  expect(view.informatie.map(({ leefgebied }) => leefgebied)).toEqual([
    '',
    'wonen',
    'wonen',
    'wonen',
    'wonen',
  ]);
  expect(view.afspraken.map(({ wat, datum }) => [wat, datum])).toEqual([
    ['beoordeelt of opname nodig is', '2026-11-30'],
    ['kijkt of de woning veilig is', null],
  ]);
  await app.close();
});

test('keys that look like typing never steer, and typing is never taken back by accident', async () => {
  const { app, page } = await openApp();
  await openBeeld(page);
  await typeLine(page, 'M belt vader');
  await typeLine(page, 'om 10:00 gebeld');

  // AltGr as a keyboard with € and é sends it.
  await page.keyboard.type('huur ');
  await page.keyboard.down('AltGraph');
  await page.keyboard.press('f');
  await page.keyboard.up('AltGraph');
  await expect(page.locator('.understood')).toContainText('Feit');
  await page.keyboard.press('Escape');
  await expect(line(page)).toHaveValue(/^huur/);
  await line(page).fill('');

  // Ctrl+Z takes back typing, never a saved line.
  await page.keyboard.press('Control+z');
  await expect(line(page)).toHaveValue('');
  await page.keyboard.type('nieuw');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Control+z');
  await expect(line(page)).not.toHaveValue(/gebeld/);
  await line(page).fill('');
  expect(await shownRegels(page)).toEqual(['1 feit M belt vader', '2 feit om 10:00 gebeld']);

  // Backspace right after a recognised source turns it back into text.
  await page.keyboard.type('cor:');
  await expect(page.locator('.understood')).toContainText('Corporatie');
  await page.keyboard.press('Backspace');
  await expect(line(page)).toHaveValue('cor:');
  await page.keyboard.type(' belt terug');
  await page.keyboard.press('Enter');
  await expect.poll(() => shownRegels(page)).toContain('3 feit cor: belt terug');
  await app.close();
});

test('corrections, striking through, niet in verslag and releasing work on the chosen line', async () => {
  const { app, page } = await openApp();
  const { besprekingId } = await openBeeld(page);
  for (const text of ['eerste', 'twede', 'derde']) await typeLine(page, text);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.understood')).toContainText('regel 2 verbeteren');
  await line(page).fill('tweede');
  await page.keyboard.press('Enter');
  await expect.poll(() => shownRegels(page)).toEqual(['1 feit eerste', '2 feit tweede', '3 feit derde']);

  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Control+h');
  await expect(page.locator('.regel-selected')).toContainText('niet in verslag');
  await page.keyboard.press('Alt+z');
  await expect(page.locator('.regel-selected')).toContainText('vrijgegeven voor het zaalscherm');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Delete');
  await expect(page.locator('.regel-struck')).toContainText('derde');
  await page.keyboard.press('Control+Delete');
  await expect(page.locator('.regel-struck')).toHaveCount(0);
  await page.keyboard.press('Control+Delete');
  await expect(page.locator('.regel-struck')).toHaveCount(1);
  await typeLine(page, 'vierde');
  await expect.poll(() => shownRegels(page)).toEqual(['1 feit eerste', '2 feit tweede', '4 feit vierde']);

  const { informatie } = await request(page, 'bespreking.get', { besprekingId });
  expect(informatie.find(({ nummer }) => nummer === 3)?.vervallen).toBe(true);
  expect(informatie.find(({ nummer }) => nummer === 2)).toMatchObject({
    nietInVerslag: true,
    vrijgegeven: true,
  });
  await app.close();
});

test('pasted lines, a table and a long text are shown before they are saved', async () => {
  const { app, page } = await openApp();
  const { besprekingId } = await openBeeld(page);
  const paste = async (text: string): Promise<void> => {
    await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
    await page.keyboard.press('Control+v');
  };

  await paste('- pol: zes meldingen\n- cor: huis staat vol');
  await expect(page.getByText('2 regels geplakt. Enter bewaart ze, Esc zet terug.')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await shownRegels(page)).toEqual([]);
  await paste('- pol: zes meldingen\n- cor: huis staat vol');
  await page.keyboard.press('Enter');
  await expect.poll(() => shownRegels(page)).toEqual(['1 feit zes meldingen', '2 feit huis staat vol']);

  await paste('Wat\tWie\tWanneer\nbelt de huisarts\tGGZ\t4 dec\nstuurt brief\tCorporatie\tsnel\n');
  await expect(page.getByText('2 afspraken uit een tabel.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Afspraken (2)' })).toBeVisible();
  await expect(page.getByText('2 afspraken toegevoegd')).toBeVisible();
  await page.keyboard.press('Control+Delete');
  await expect(page.getByRole('heading', { name: 'Afspraken (0)' })).toBeVisible();

  await paste('De wijkagent schrijft. '.repeat(120));
  await expect(page.getByText(/wordt één bijlage/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.regel-bijlage')).toHaveCount(1);

  await paste('x'.repeat(100_001));
  await expect(page.getByText(/te lang: 100.001 tekens/)).toBeVisible();
  await expect(line(page)).toHaveValue('');
  const { informatie, afspraken } = await request(page, 'bespreking.get', { besprekingId });
  expect(informatie.map(({ bijlage }) => bijlage)).toEqual([false, false, true]);
  expect(afspraken).toEqual([]);
  await app.close();
});

test('an unfinished line survives a restart of the window, and a lock', async () => {
  const { app, page } = await openApp();
  const { besprekingId } = await openBeeld(page);
  await page.keyboard.type('ggz: half afgem');
  await expect
    .poll(async () => (await request(page, 'bespreking.get', { besprekingId })).draft)
    .toBe('ggz: half afgem');
  await expect(page.getByText(/^Bewaard \d/)).toBeVisible();
  await openLive(page);
  await expect(line(page)).toHaveValue('ggz: half afgem');

  // The lock does not wait for the 800 ms of rest.
  await page.keyboard.type('aakt');
  const locked = await lock(app, page);
  await request(locked, 'toegang.unlock', { secret: wachtzin, slotId: null });
  await openLive(locked);
  await expect(line(locked)).toHaveValue('ggz: half afgemaakt');
  await app.close();
});

test('a screen reader hears what is understood after rest, not per key', async () => {
  const { app, page } = await openApp();
  await openBeeld(page);
  const spoken = page.getByTestId('spoken-understanding');
  await page.keyboard.type('pol: zes meldingen', { delay: 20 });
  await expect(spoken).toHaveText('');
  await expect(spoken).toHaveText('Feit · Politie · zes meldingen');
  await app.close();
});

test('the zaalscherm opens, moves and closes by key; Esc thinks of the line first', async () => {
  const { app, page } = await openApp();
  const { besprekingId } = await openBeeld(page);
  await typeLine(page, 'huis staat vol');
  const zaal = async () => (await request(page, 'bespreking.get', { besprekingId })).zaal;
  await page.keyboard.press('F5');
  await expect.poll(zaal).toMatchObject({ open: true });
  const { stap } = await zaal();
  await page.keyboard.press('Control+PageDown');
  await expect.poll(zaal).toEqual({ open: true, stap: stap + 1 });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  expect((await zaal()).open).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(zaal).toMatchObject({ open: false });
  await app.close();
});

test('an op- of afschaling goes to its form; what was typed stays in the line', async () => {
  const { app, page } = await openApp();
  await openBeeld(page);
  await page.keyboard.type('/b naar 3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Op- of afschaling' }).first()).toBeVisible();
  await expect(line(page)).toHaveValue('/b naar 3');
  await expect(line(page)).not.toBeFocused();
  await app.close();
});

test('with 300 lines every typed line comes on screen', async () => {
  const { app, page } = await openApp();
  const { besprekingId } = await openBeeld(page);
  const lines = Array.from(
    { length: 300 },
    (_, index) => `pol: melding ${index} over het portiek, met genoeg woorden voor twee regels`,
  );
  const rest = { soort: null, leefgebied: 'wonen', bronnen: [], vooraf: false, bijlage: false };
  await request(page, 'invoer.saveLines', { besprekingId, stap: 2, lines, ...rest });
  await openLive(page);
  await expect(page.locator('.regel')).toHaveCount(300);
  for (let number = 1; number <= 10; number += 1) {
    await page.keyboard.type(`cor: regel ${number}`);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.regel')).toHaveCount(310);
  await expect(page.locator('.regel').last()).toContainText('regel 10');
  await app.close();
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [720, 450],
] as const) {
  test(`every step fits ${width} by ${height} and passes axe`, async () => {
    const { app, page } = await openApp();
    const seeded = await seedOverleg(page);
    await seedEarlier(page, seeded);
    await app.evaluate(
      ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
      [width, height] as const,
    );
    await openLive(page);
    await page.keyboard.press('Alt+2');
    await typeLine(page, 'zelf: ik wil met rust gelaten worden');
    await page.keyboard.press('Alt+s');
    await typeLine(page, 'ggz: belt de huisarts');
    for (const stap of [0, 1, 2, 3, 4, 5]) {
      await page.keyboard.press(`Alt+${stap}`);
      await expect(page.locator('[aria-current=step]')).toHaveAttribute('aria-keyshortcuts', `Alt+${stap}`);
      await expectAccessible(page);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(wider).toBe(false);
    }
    await page.keyboard.press('Alt+a');
    await expect(page.getByRole('button', { name: /GGZ, Marie Smit/ })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(line(page)).toBeFocused();
    await app.close();
  });
}
