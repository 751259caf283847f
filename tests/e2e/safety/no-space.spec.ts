import { expect, test } from '@playwright/test';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { line, openBeeld } from '../fixtures/live.ts';
import { freshPlaces, launch } from '../fixtures/launch.ts';
import { ask, request } from '../fixtures/request.ts';
import { openBeside } from '../fixtures/second-opener.ts';
import { beginStore } from '../fixtures/seed.ts';
import { holdStores, setOnStore } from '../fixtures/store-fault.ts';

const long = `cor: ${'de kelder staat vol met dozen en niemand kan erbij; '.repeat(35)}einde`;

const filler: Omit<RequestInput<'invoer.save'>, 'besprekingId'> = {
  stap: 2,
  text: long,
  soort: null,
  leefgebied: '',
  undone: [],
  nietInVerslag: false,
  previousBron: [],
};

test('on a full disk the line stays, says so, and Enter saves it once there is room', async () => {
  const { app, page } = await launch(freshPlaces());
  await holdStores(app);
  await beginStore(page);
  const { besprekingId } = await openBeeld(page);
  // To SQLite this is a full disk: the store may not grow by a page, and what is free in it is filled.
  await setOnStore(app, 'max_page_count = 1');
  let filled = 0;
  while ((await ask(page, 'invoer.save', { ...filler, besprekingId })).ok) filled += 1;
  await line(page).fill(long);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Niet bewaard: schijf vol. Uw tekst staat hier nog.')).toBeVisible();
  await expect(line(page)).toHaveValue(long);
  expect((await request(page, 'bespreking.get', { besprekingId })).informatie).toHaveLength(filled);

  await setOnStore(app, 'max_page_count = 1000000');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Bewaard \d/)).toBeVisible();
  await expect(line(page)).toHaveValue('');
  const { informatie } = await request(page, 'bespreking.get', { besprekingId });
  expect(informatie.map(({ tekst }) => tekst).slice(filled)).toEqual([long.slice(5)]);
  await app.close();
});

test('where nothing can be written the user decides about leaving, and a lock still closes the store', async () => {
  const { app, page, data } = await launch(freshPlaces());
  await holdStores(app);
  await beginStore(page);
  const { besprekingId } = await openBeeld(page);
  await setOnStore(app, 'query_only = ON');
  await line(page).fill('cor: half getypt');
  await expect(page.getByText('Niet bewaard: Casustafel mag niet in de map schrijven.')).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(
    page.getByText('Wat u typte kon niet worden bewaard en staat nog op dit scherm.'),
  ).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect(line(page)).toHaveValue('cor: half getypt');
  expect((await request(page, 'bespreking.get', { besprekingId })).draft).toBe('');

  // Who walked away must not leave the store open, not even with a line in the logboek that cannot be written.
  const [locked] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')),
  ]);
  await expect(locked.getByLabel('Wachtzin of herstelcode')).toBeVisible();
  expect((await openBeside(data)).code).toBeNull();
  await app.close();
});
