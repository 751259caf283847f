import { existsSync } from 'node:fs';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { bytesOf, holds } from './fixtures/file-bytes.ts';
import { ask, request } from './fixtures/request.ts';
import { goHome, openApp } from './fixtures/room.ts';
import { typeLine } from './fixtures/running-overleg.ts';
import { seedOverleg } from './fixtures/seed.ts';

async function openCasus(): Promise<{
  app: ElectronApplication;
  page: Page;
  casusId: string;
  besprekingId: string;
}> {
  const { app, page } = await openApp();
  const { casusId, besprekingId } = await seedOverleg(page);
  await request(page, 'bespreking.start', { besprekingId });
  await typeLine(page, besprekingId, 2, 'cor: buurvrouw Klapschoot hoorde geschreeuw');
  await typeLine(page, besprekingId, 2, 'cor: de woning staat vol');
  return { app, page, casusId, besprekingId };
}

async function toPrivacy(page: Page): Promise<void> {
  await goHome(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zwanenlaan');
  await page
    .getByRole('option', { name: /Zwanenlaan/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Privacy' }).click();
  await page.getByRole('heading', { name: 'Verzoeken van de betrokkene' }).waitFor();
}

async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, filePath);
}

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label.replace('?', '[?]')}$`) }).press('Enter');
  await page.getByRole('option', { name: option }).press('Enter');
}

test('L7: informing is recorded by keyboard, later answers replace it, and its day comes back on Vandaag', async ({}, testInfo) => {
  const { app, page, casusId } = await openCasus();
  await toPrivacy(page);
  await page.getByRole('button', { name: 'Informeren vastleggen' }).press('Enter');
  await choose(page, 'Is de betrokkene geïnformeerd?', /Nog niet/);
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');
  await expect(page.getByText('Schrijf op waarom. Zonder reden kan dit niet.')).toBeVisible();
  await page.getByLabel('Waarom nog niet').fill('Eerst moet de moeder veilig zijn.');
  await page
    .getByRole('group', { name: /Opnieuw bekijken op/ })
    .getByRole('spinbutton')
    .first()
    .focus();
  await page.keyboard.type('26112026');
  await page.screenshot({ path: testInfo.outputPath('informering-form.png') });
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');
  await expect(page.getByText('De dag is gekomen om opnieuw te bekijken')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('informering.png'), fullPage: true });
  await goHome(page);
  await page.getByRole('button', { name: 'Toch alles tonen' }).press('Enter');
  await expect(page.getByText('Betrokkene informeren.')).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('vandaag.png') });
  const { informeringen, missingByLaw } = await request(page, 'casus.get', { id: casusId });
  expect([informeringen.length, missingByLaw]).toEqual([1, []]);
  await app.close();
});

test('L8: an inzagedossier is looked through line by line; a struck word is in no byte of what goes out', async ({}, testInfo) => {
  const { app, page } = await openCasus();
  await toPrivacy(page);
  await page.getByRole('button', { name: 'Verzoek vastleggen' }).press('Enter');
  await page.getByRole('button', { name: 'Verzoek vastleggen' }).press('Enter');
  await expect(page.getByText('Antwoord uiterlijk za 26 dec 2026')).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('verzoek.png'), fullPage: true });
  await page.getByRole('button', { name: 'Inzagedossier' }).press('Enter');
  await expect(page.getByText(/^Nog \d+ regels te bekijken/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'PDF' })).toBeDisabled();
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('inzage.png') });

  await page.getByRole('option', { name: /Klapschoot/ }).click();
  await page.getByRole('button', { name: 'Delen doorstrepen' }).press('Enter');
  const text = page.getByRole('textbox', { name: 'Tekst' });
  await text.focus();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 'buurvrouw '.length; step += 1) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Delete');
  await expect(page.getByText('buurvrouw ▇▇▇ hoorde geschreeuw')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('inzage-strepen.png') });
  await page.getByRole('button', { name: 'Zo tonen' }).press('Enter');

  await page
    .getByRole('option', { name: /Marie Smit/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Weglaten' }).press('Enter');
  await page.getByLabel('Waarom blijft deze regel weg?').fill('Wie meedeed, hoeft u niet te weten.');
  await page.getByRole('button', { name: 'Weglaten' }).press('Enter');
  await goHome(page);
  await toPrivacy(page);
  await page.getByRole('button', { name: 'Inzagedossier' }).press('Enter');
  await expect(page.getByRole('option', { name: /deels doorgestreept/ })).toHaveCount(1);
  for (;;) {
    const left = await page.locator('.inzage-open').textContent();
    if (left === 'Alles is bekeken.') break;
    await page.getByRole('button', { name: 'Tonen', exact: true }).press('Enter');
    await expect(page.locator('.inzage-open')).not.toHaveText(left ?? '');
  }
  await page.getByRole('button', { name: 'Voorbeeld' }).press('Enter');
  const frame = page.frameLocator('iframe[title=Inzagedossier]');
  await expect(frame.getByText('buurvrouw ▇▇▇ hoorde')).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('inzage-voorbeeld.png') });
  const html = await page.locator('iframe[title=Inzagedossier]').getAttribute('srcdoc');
  expect(html).toContain('de woning staat vol');
  expect(html).not.toContain('Klapschoot');
  for (const [button, formaat] of [
    ['Word (DOCX)', 'docx'],
    ['PDF', 'pdf'],
  ] as const) {
    const file = testInfo.outputPath(`inzagedossier.${formaat}`);
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: button }).press('Enter');
    await expect(page.getByText(file)).toBeVisible({ timeout: 30_000 });
    expect(existsSync(file)).toBe(true);
    const bytes = await bytesOf(file);
    expect(holds(bytes, 'staat vol')).toBe(true);
    expect(holds(bytes, 'Klapschoot')).toBe(false);
    expect(holds(bytes, 'lapschoo')).toBe(false);
  }
  await app.close();
});

test('L9: a note goes with the paper, and who received one before is told', async ({}, testInfo) => {
  const { app, page, casusId, besprekingId } = await openCasus();
  await answerSaveDialog(app, testInfo.outputPath('lijst.pdf'));
  await typeLine(page, besprekingId, 5, 'cor: belt de buren, 4 dec');
  const stuk = { besprekingId, stuk: 'afsprakenlijst' } as const;
  const { ontvangers } = await request(page, 'verslag.ontvangers', stuk);
  const corporatie = ontvangers.find(({ soort, gets }) => soort === 'organisatie' && gets !== 'nothing');
  await request(page, 'verslag.export', { ...stuk, ontvanger: corporatie?.key ?? '', formaat: 'pdf' });
  await toPrivacy(page);
  await page.getByRole('button', { name: 'Rectificatie of verklaring vastleggen' }).press('Enter');
  await choose(page, 'Soort', /Verklaring/);
  await page.getByLabel('Waar het over gaat').fill('regel 1');
  await page.getByLabel('Tekst').fill('Ik heb niet geschreeuwd.');
  await page.getByLabel('Van wie').fill('mevrouw zelf');
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');
  const told = page.getByRole('checkbox', { name: `Bericht gestuurd aan ${corporatie?.naam ?? ''}` });
  await told.press('Space');
  await expect(told).toBeChecked();
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('rectificatie.png'), fullPage: true });
  const { html } = await request(page, 'verslag.preview', { besprekingId, soort: 'afsprakenlijst' });
  expect(html).toContain('Ik heb niet geschreeuwd.');
  expect(await request(page, 'rectificatie.list', { casusId })).toHaveLength(1);
  await app.close();
});

test('L10: under a beperking the casus is readable and says so; changing and exporting are refused; lifting asks why', async ({}, testInfo) => {
  const { app, page, besprekingId } = await openCasus();
  await request(page, 'zaal.open', { besprekingId });
  await expect.poll(() => app.windows().length).toBe(2);
  await toPrivacy(page);
  await page.getByRole('button', { name: 'Gebruik beperken' }).press('Enter');
  await choose(page, 'Waarom', /niet kloppen/);
  await page.getByRole('button', { name: 'Beperken', exact: true }).press('Enter');
  await expect(page.locator('.beperking-chip')).toHaveText('Beperkt');
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('beperking.png'), fullPage: true });
  // What the room was looking at is gone at once.
  await expect.poll(() => app.windows().length).toBe(1);
  const paper = { besprekingId, stuk: 'dossier', ontvanger: null, formaat: 'pdf' } as const;
  const outcomes = [
    await ask(page, 'bespreking.saveVraag', { besprekingId, vraag: 'x' }),
    await ask(page, 'verslag.export', paper),
  ];
  expect(outcomes).toMatchObject([
    { ok: false, error: { code: 'beperkt' } },
    { ok: false, error: { code: 'beperkt' } },
  ]);
  await goHome(page);
  await page.getByRole('button', { name: /^Verder met het overleg/ }).press('Enter');
  await expect(page.locator('.melding', { hasText: 'lezen, niet gebruiken' })).toBeVisible();
  await page.keyboard.press('Alt+2');
  await expect(page.getByText('de woning staat vol')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Invoerregel' })).not.toBeEditable();
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('beperking-live.png') });
  await toPrivacy(page);
  await page.getByRole('button', { name: 'Beperking opheffen' }).press('Enter');
  await page.getByRole('button', { name: 'Opheffen', exact: true }).press('Enter');
  await expect(page.getByText('Zonder reden kan dit niet.')).toBeVisible();
  await page.getByLabel('Waarom mag de casus weer worden gebruikt?').fill('Nagegaan: het klopte.');
  await page.getByRole('button', { name: 'Opheffen', exact: true }).press('Enter');
  await expect(page.locator('.beperking-chip')).toBeHidden();
  await expect(page.getByText('Nagegaan: het klopte.')).toBeVisible();
  await app.close();
});

test('L11: a request is passed on to each verwerkingsverantwoordelijke, and refused with a ground', async ({}, testInfo) => {
  const { app, page, casusId } = await openCasus();
  const { casus } = await request(page, 'casus.get', { id: casusId });
  const { nummer: _nummer, fase: _fase, afgeslotenOp: _afgesloten, createdAt: _created, ...rest } = casus;
  await request(page, 'casus.save', {
    ...rest,
    verwerkingsverantwoordelijken: ['Gemeente Testdorp', 'Politie'],
  });
  const [els] = (await request(page, 'casus.get', { id: casusId })).betrokkenen;
  await request(page, 'verzoek.record', {
    casusId,
    betrokkeneId: els?.id ?? null,
    soort: 'wissen',
    ontvangenOp: '2026-11-01',
    toelichting: '',
  });
  await toPrivacy(page);
  await page.getByRole('button', { name: 'Doorzending aan Politie noteren' }).press('Enter');
  await page.getByLabel('Hoe', { exact: true }).fill('beveiligde mail');
  await page.getByRole('button', { name: 'Noteren', exact: true }).press('Enter');
  await expect(page.getByText('Politie: doorgezonden op do 26 nov 2026, beveiligde mail')).toBeVisible();
  await page.getByRole('button', { name: 'Antwoord vastleggen' }).press('Enter');
  await choose(page, 'Antwoord', 'geweigerd');
  await page.getByRole('button', { name: 'Antwoord vastleggen' }).press('Enter');
  await expect(page.getByText('Kies de grond van de wet.')).toBeVisible();
  await choose(page, 'Op welke grond niet, of niet helemaal', /wettelijke plicht/);
  await page.getByLabel('Uitleg aan de betrokkene').fill('De gemeente moet dit bewaren.');
  await page.screenshot({ path: testInfo.outputPath('weigeren.png'), fullPage: true });
  await page.getByRole('button', { name: 'Antwoord vastleggen' }).press('Enter');
  await expect(page.getByText(/^geweigerd op do 26 nov 2026 door/)).toBeVisible();
  const { logboek } = await request(page, 'casus.get', { id: casusId });
  expect(logboek.some(({ actie }) => actie === 'geweigerd')).toBe(true);
  await app.close();
});
