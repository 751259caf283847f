import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { openRunning, typeLine } from './fixtures/running-overleg.ts';

test('a risk typed in the capture line is completed by keyboard alone', async () => {
  const { app, page, besprekingId } = await openRunning(3);
  await page.keyboard.type('Brand door opgestapelde spullen');
  await page.keyboard.press('Enter');
  await expect(page.getByText('nog: wie loopt gevaar? wanneer? kans en gevolg? eigenaar?')).toBeVisible();

  await page.keyboard.press('Alt+x');
  await page.keyboard.press('Enter');
  for (const text of ['Els en de buren', 'deze winter', '33', 'vader ruimt mee op', 'ruimploeg komt', '12']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('Sanne');
  const option = page.getByRole('option', { name: /Sanne de Boer/ });
  await option.waitFor();
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await option.waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');

  const row = page.getByRole('button', { name: /Brand door opgestapelde spullen/ });
  await expect(row).toBeFocused();
  await expect(row).toContainText('kans groot, gevolg zeer ernstig · rest: kans klein, gevolg ernstig');
  await expect(page.getByRole('img', { name: /Risico 1: kans groot/ })).toBeVisible();
  await expect(async () => {
    const [risico] = (await request(page, 'bespreking.get', { besprekingId })).risicos;
    expect(risico).toMatchObject({
      wieLooptGevaar: 'Els en de buren',
      wanneer: 'deze winter',
      kans: 3,
      gevolg: 3,
      beschermend: 'vader ruimt mee op',
      maatregel: 'ruimploeg komt',
      restKans: 1,
      restGevolg: 2,
      eigenaar: 'Corporatie, Sanne de Boer',
    });
  }).toPass();
  await app.close();
});

test('two wrong digits are named and not saved; what was typed stays', async () => {
  const { app, page, besprekingId } = await openRunning(3);
  await page.keyboard.type('Brand');
  await page.keyboard.press('Enter');
  await page.getByText(/^nog: wie/).waitFor();
  await page.keyboard.press('Alt+x');
  await page.keyboard.press('Enter');
  await page.getByLabel('Kans en gevolg').focus();
  await page.keyboard.type('45');
  await expect(page.getByText('Typ twee cijfers van 1 tot 3, zoals 32.')).toBeVisible();
  await expect(page.getByLabel('Kans en gevolg')).toHaveValue('45');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Brand/ })).toBeFocused();
  const [risico] = (await request(page, 'bespreking.get', { besprekingId })).risicos;
  expect([risico?.kans, risico?.gevolg]).toEqual([null, null]);
  await app.close();
});

test('scenario’s one after the other, and one that is dropped', async () => {
  const { app, page, besprekingId } = await openRunning(3);
  await page.getByRole('group', { name: 'Nieuw scenario' }).getByLabel('Als').focus();
  for (const text of ['zij niet opendoet', 'gaat het wijkteam mee', 'Mo']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('group', { name: 'Scenario: als zij niet opendoet' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Nieuw scenario' }).getByLabel('Als')).toBeFocused();
  await page.keyboard.type('het escaleert');
  await page.keyboard.press('Tab');
  await page.keyboard.type('belt iedereen 112');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');

  await expect(async () => {
    const { scenarios } = await request(page, 'bespreking.get', { besprekingId });
    expect(scenarios.map(({ als, dan, vervallen }) => [als, dan, vervallen])).toEqual([
      ['zij niet opendoet', 'gaat het wijkteam mee', true],
      ['het escaleert', 'belt iedereen 112', false],
    ]);
  }).toPass();
  await app.close();
});

test('alarmbellen ring and stop by keyboard', async () => {
  const { app, page, besprekingId } = await openRunning(3);
  await page.getByRole('button', { name: 'agressie' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'verward' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expect(async () => {
    const { alarmbellen } = await request(page, 'bespreking.get', { besprekingId });
    expect(alarmbellen).toEqual(['verward']);
  }).toPass();
  await app.close();
});

test('criteria: j, n, o, line numbers, and the panel beside them', async () => {
  const { app, page, besprekingId } = await openRunning(3, async (bridge, seeded) => {
    await typeLine(bridge, seeded.besprekingId, 2, 'cor: huis staat vol');
    await typeLine(bridge, seeded.besprekingId, 2, 'pol: zes meldingen sinds mei');
  });
  const panel = page.getByRole('region', { name: 'Wat de criteria zeggen' });
  await expect(panel.getByText('Nog niet te zeggen')).toBeVisible();
  const height = await panel.evaluate((element) => element.clientHeight);

  await page.keyboard.press('Alt+c');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1 2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('o');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await page.keyboard.press('Backspace');

  await expect(panel.getByText('Past bij AVE 2')).toBeVisible();
  await expect(panel.getByText('regels 1 en 2')).toBeVisible();
  expect(await panel.evaluate((element) => element.clientHeight)).toBe(height);
  await expect(page.getByLabel('Invoerregel')).toHaveValue('');
  await expect(async () => {
    const { antwoorden } = await request(page, 'bespreking.get', { besprekingId });
    expect(antwoorden.map(({ criteriumId, antwoord, regels }) => [criteriumId, antwoord, regels])).toEqual([
      ['NL12-1', 'ja', [1, 2]],
      ['NL23-1', 'nee', []],
      ['NL23-2', 'onbekend', []],
    ]);
  }).toPass();
  await app.close();
});

test('V: who sees it otherwise stays in sight, can be taken back, and is in the verslag', async () => {
  const { app, page, besprekingId } = await openRunning(3);
  await page.keyboard.press('Alt+c');
  await page.keyboard.press('j');
  await page.keyboard.press('v');
  await page.keyboard.type('nee');
  await expect(page.getByText(/^Welke organisatie\? /)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(/^Wie ziet dit anders/)).toHaveValue('nee');
  await page.getByLabel(/^Wie ziet dit anders/).fill('ggz: nee, komt elke week');
  await expect(page.getByText('GGZ ziet dit anders: nee, komt elke week')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Visie van GGZ terugnemen' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'ja' }).first()).toBeFocused();
  await page.keyboard.press('v');
  await page.keyboard.type('pol: o');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Politie ziet dit anders: onbekend')).toHaveCount(2);
  await page.getByRole('button', { name: 'Visie van Politie terugnemen' }).press('Enter');
  // Leaving the field keeps it as well, also by going to another step.
  await page.keyboard.press('v');
  await page.keyboard.type('cor: ja');
  await page.keyboard.press('Alt+4');
  await page.getByRole('heading', { name: 'Regie' }).waitFor();
  await page.keyboard.press('Alt+3');
  await page.getByRole('button', { name: 'Visie van Corporatie terugnemen' }).press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('drie keer geprobeerd');
  await page.keyboard.press('Alt+4');
  await page.getByRole('heading', { name: 'Regie' }).waitFor();
  await page.keyboard.press('Alt+3');
  await expect(page.getByText('drie keer geprobeerd').first()).toBeVisible();
  await page.keyboard.press('Alt+c');
  await expect(page.getByText('Politie ziet dit anders: onbekend')).toHaveCount(0);
  const panel = page.getByRole('region', { name: 'Wat de criteria zeggen' });
  await expect(panel.getByText('GGZ ziet dit anders: nee, komt elke week')).toBeVisible();
  await expectAccessible(page);

  const { antwoorden, criteriumVisies } = await request(page, 'bespreking.get', { besprekingId });
  expect(antwoorden.map(({ antwoord }) => antwoord)).toEqual(['ja']);
  expect(criteriumVisies).toMatchObject([{ antwoord: 'nee', tekst: 'komt elke week' }]);
  const { html } = await request(page, 'verslag.preview', { besprekingId, soort: 'verslag' });
  expect(html).toContain('GGZ ziet dit anders: nee, komt elke week');
  await app.close();
});

test('a view that could not be kept stays as it was typed', async () => {
  const { app, page, besprekingId } = await openRunning(3);
  await request(page, 'bespreking.afronden', { besprekingId });
  await page.keyboard.press('Alt+c');
  await page.keyboard.press('v');
  await page.keyboard.type('ggz: nee, komt elke week');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Deze bespreking is afgerond');
  const field = page.getByLabel(/^Wie ziet dit anders/);
  await expect(field).toHaveValue('ggz: nee, komt elke week');
  // As long as it stands there, closing the app would wait for it.
  await field.fill('');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await app.close();
});

test('an answer that could not be saved is taken back and says why', async () => {
  const { app, page, besprekingId } = await openRunning(3);
  await request(page, 'bespreking.afronden', { besprekingId });
  await page.keyboard.press('Alt+c');
  await page.keyboard.press('j');
  await expect(page.getByRole('alert')).toContainText('Deze bespreking is afgerond');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('meldingen sinds mei');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Wat u erbij schreef: “meldingen sinds mei”')).toBeVisible();
  await app.close();
});

test('nothing that axe can find, with every part filled', async () => {
  const { app, page } = await openRunning(3, async (bridge, { besprekingId }) => {
    await typeLine(bridge, besprekingId, 3, 'Brand door opgestapelde spullen');
    await request(bridge, 'scenario.save', {
      id: null,
      besprekingId,
      als: 'zij niet opendoet',
      dan: 'gaat het wijkteam mee',
      eigenaar: '',
      vervallen: false,
      revisie: 0,
    });
    await request(bridge, 'bespreking.setAlarmbel', { besprekingId, naam: 'verward', on: true });
  });
  await page.keyboard.press('Alt+x');
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await page.keyboard.press('Alt+c');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await app.close();
});
