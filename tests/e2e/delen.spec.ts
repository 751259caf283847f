import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { line, openBeeld, typeLine } from './fixtures/live.ts';
import { ask, request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { seedOverleg } from './fixtures/seed.ts';

async function typeDay(page: Page, label: RegExp, digits: string): Promise<void> {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(digits);
}

async function choose(page: Page, label: RegExp, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: label }).press('Enter');
  await page.getByRole('option', { name: option }).press('Enter');
}

test('L21: Alt+D says until when a line is not shared; the list bears it, the zaalscherm and Vandaag do not tell what it says', async ({}, testInfo) => {
  const { app, page } = await openApp();
  const { besprekingId } = await openBeeld(page);
  await typeLine(page, 'pol: inval is gepland in de schuur');
  await page.keyboard.press('Alt+d');
  const dialog = page.getByRole('dialog', { name: 'Delen van regel 1' });
  await expect(dialog.getByRole('radio', { name: 'Volgens de delen-wijzer' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Niet delen tot een dag' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Kies een dag die nog komt.')).toBeVisible();
  await typeDay(page, /Vanaf welke dag/, '28112026');
  await dialog.getByRole('button', { name: 'Bewaren', exact: true }).press('Enter');
  await expect(dialog.getByText('Schrijf kort op waarom.')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('dialog.png') });
  await dialog.getByLabel('Waarom?').fill('De officier vraagt het.');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(line(page)).toBeFocused();
  await expect(page.getByText('niet delen tot za 28 nov 2026')).toBeVisible();
  const { delingen } = await request(page, 'bespreking.get', { besprekingId });
  expect(delingen).toMatchObject([
    { wijze: 'niet-tot', tot: '2026-11-28', reden: 'De officier vraagt het.' },
  ]);
  await page.screenshot({ path: testInfo.outputPath('lijst.png') });

  const opened = app.waitForEvent('window');
  await page.keyboard.press('F5');
  const zaal = await opened;
  await zaal.getByText('inval is gepland').waitFor();
  await expect(zaal.getByText('niet delen')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await app.close();
});

test('L21: on the last working day before, the line stands on Vandaag, by its number', async ({}, testInfo) => {
  const { app, page } = await openApp();
  const { casusId, besprekingId } = await openBeeld(page);
  await typeLine(page, 'pol: inval is gepland in de schuur');
  const [regel] = (await request(page, 'bespreking.get', { besprekingId })).informatie;
  const day = { wijze: 'niet-tot', grond: '', reden: 'De officier vraagt het.' } as const;
  await request(page, 'deling.set', { informatieId: regel!.id, ...day, tot: '2026-11-27', revisie: 0 });
  await request(page, 'bespreking.afronden', { besprekingId });
  await goHome(page);
  const { nummer } = (await request(page, 'casus.get', { id: casusId })).casus;
  const notice = page.getByText('Vraag de officier van justitie of deze dag nog klopt.');
  await expect(notice).toBeVisible();
  await expect(page.getByText('regel 1: niet delen tot vr 27 nov 2026')).toBeVisible();
  await expect(page.getByText('schuur')).toHaveCount(0);
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('vandaag.png') });
  await page.getByRole('button', { name: nummer, exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Ontvangers' })).toBeVisible();

  await choose(page, /Welke regel/, /^1 inval/);
  const dialog = page.getByRole('dialog', { name: 'Delen van regel 1' });
  await expect(dialog.getByRole('radio', { name: 'Niet delen tot een dag' })).toBeChecked();
  await page.screenshot({ path: testInfo.outputPath('verslag.png') });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // Thursday: the Saturday after is still far, the Friday before it comes first.
  await request(page, 'deling.set', { informatieId: regel!.id, ...day, tot: '2026-11-28', revisie: 1 });
  expect(await request(page, 'deling.due', {})).toEqual([]);
  await app.close();
});

test('L22: toestemming is recorded and taken back by keyboard; the screen says it is not the default', async ({}, testInfo) => {
  const { app, page } = await openApp();
  const { casusId } = await seedOverleg(page);
  await goHome(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zwanenlaan');
  await page
    .getByRole('option', { name: /Zwanenlaan/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Privacy' }).click();
  const section = page.getByRole('region', { name: 'Toestemmingen' });
  await expect(section.getByText('Toestemming is niet de gewone weg')).toBeVisible();
  await section.getByRole('button', { name: 'Toestemming vastleggen' }).press('Enter');
  await section.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');
  await expect(section.getByText('Kies een organisatie.')).toBeVisible();
  await choose(page, /Welke organisatie mag delen/, 'GGZ Oost');
  await section
    .getByLabel('Waarvoor, zoals het aan de betrokkene is verteld')
    .fill('De GGZ mag zeggen hoe het gaat.');
  await section.getByRole('checkbox', { name: 'Woningcorporatie De Linde' }).press('Space');
  await section.getByRole('checkbox', { name: 'gegevens over gezondheid' }).press('Space');
  await expectAccessible(page);
  await section.screenshot({ path: testInfo.outputPath('toestemming-form.png') });
  await section.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');
  await expect(section.getByRole('row', { name: /Els Voorbeeld/ })).toContainText(
    'GGZ Oost mag delen met Woningcorporatie De Linde; alleen gegevens over gezondheid',
  );
  await section.getByRole('button', { name: 'Intrekken van Els Voorbeeld' }).press('Enter');
  await section.getByRole('button', { name: 'Toestemming intrekken' }).press('Enter');
  await expect(section.getByText('ingetrokken do 26 nov 2026')).toBeVisible();
  await section.screenshot({ path: testInfo.outputPath('toestemming.png') });
  const [given] = await request(page, 'toestemming.list', { casusId });
  expect(given).toMatchObject({ klassen: ['gezondheid'], ingetrokkenOp: '2026-11-26' });
  await app.close();
});

test('L23: Beheer: the delen-wijzer is tried, changed, moved and put back by keyboard', async ({}, testInfo) => {
  const { app, page } = await openApp();
  await goToRoom(page, 'Beheer');
  await page.getByRole('button', { name: 'Delen', exact: true }).press('Enter');
  const probe = page.getByRole('region', { name: 'Probeer het' });
  await expect(probe.getByRole('status')).toContainText('Regel 1: met toestemming. Grond: BW 7:457');
  await choose(page, /Naar$/, 'Wijkteam');
  await expect(probe.getByRole('status')).toHaveText('Geen regel past: wie erbij was, krijgt het.');
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('wijzer.png') });

  await page.getByRole('button', { name: 'Regel toevoegen' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Regel van de delen-wijzer' });
  await dialog.getByRole('button', { name: 'Bewaren', exact: true }).press('Enter');
  await expect(dialog.getByText('Schrijf op waar dit op berust.')).toBeVisible();
  const naar = dialog.getByRole('group', { name: /Naar wie/ });
  await naar.getByRole('checkbox', { name: 'Wijkteam' }).press('Space');
  await dialog.getByLabel('Grond', { exact: true }).fill('Convenant artikel 4');
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('wijzer-form.png') });
  await dialog.getByLabel('Grond', { exact: true }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(probe.getByRole('status')).toHaveText('Regel 1: nee. Grond: Convenant artikel 4.');

  await page.getByRole('button', { name: 'Omlaag: regel 1', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Omlaag: regel 2', exact: true })).toBeFocused();
  const own = await request(page, 'delenwijzer.get', {});
  expect(own.regels[1]).toMatchObject({ naar: ['wijkteam'], grond: 'Convenant artikel 4', uitkomst: 'nee' });
  await page.getByRole('button', { name: /^Weghalen ?: regel 2$/ }).press('Enter');
  await page
    .getByRole('group', { name: 'Weghalen: regel 2' })
    .getByRole('button', { name: 'Weghalen' })
    .press('Enter');
  await expect(probe.getByRole('status')).toHaveText('Geen regel past: wie erbij was, krijgt het.');
  const late = { regels: own.regels, revisie: 0 };
  expect(await ask(page, 'delenwijzer.save', late)).toMatchObject({
    ok: false,
    error: { code: 'verouderd' },
  });
  await page.getByRole('button', { name: 'Terug naar het voorstel' }).press('Enter');
  await page
    .getByRole('group', { name: 'Terug naar het voorstel' })
    .getByRole('button', { name: 'Terug naar het voorstel' })
    .press('Enter');
  await expect
    .poll(async () => {
      const { regels, proposal, revisie } = await request(page, 'delenwijzer.get', {});
      return revisie === 4 && JSON.stringify(regels) === JSON.stringify(proposal);
    })
    .toBe(true);
  await app.close();
});
