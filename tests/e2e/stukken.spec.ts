import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Page, type TestInfo } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { seedOverleg, type Seeded } from './fixtures/seed.ts';

const lines = [
  'pol: vier meldingen van geluid in de nacht',
  'ggz: stopt met medicatie',
  'cor: de huur is betaald',
];
const afspraken = [
  'ggz: legt uit waarom de wachttijd zo lang is en noemt een plek die eerder vrij is, 5-11-2026',
  'cor: stuurt geen aanschrijving voordat het wijkteam op bezoek is geweest, 9-11-2026',
  'wijkteam: gaat elke week langs en belt daarna de corporatie, 12-11-2026',
  'pol: rijdt extra langs in het weekend en meldt wat er gebeurt, volgend overleg',
  'gem: zoekt uit of er budget is voor een tijdelijke woning, 1-12',
  'ggz: neemt contact op met de huisarts, 3-12',
];

/** A casus with afspraken that are late, risks, scenario's and lines of several kinds. */
async function seedStuck(page: Page): Promise<Seeded> {
  const seeded = await seedOverleg(page);
  const { besprekingIds } = await request(page, 'overleg.create', {
    datum: '2026-11-03',
    aanvang: '10:00',
    plaats: '',
    casusIds: [seeded.casusId],
  });
  const besprekingId = besprekingIds[0]!;
  const shared = { besprekingId, soort: null, leefgebied: '', bronnen: [], vooraf: false, bijlage: false };
  await request(page, 'invoer.saveLines', { ...shared, stap: 2, lines });
  await request(page, 'invoer.saveLines', { ...shared, stap: 4, lines: afspraken });
  for (const wat of [
    'Ontruiming van de woning',
    'Geweld tegen een buur',
    'Brand door kaarsen',
    'Mevrouw raakt uit beeld',
  ]) {
    await request(page, 'risico.save', {
      id: null,
      besprekingId,
      wat,
      wieLooptGevaar: 'buren en mevrouw zelf',
      wanneer: 'vooral in de nacht',
      kans: 2,
      gevolg: 3,
      beschermend: 'de zus komt elke week',
      maatregel: 'Het wijkteam gaat elke week langs en belt bij zorgen dezelfde dag de politie.',
      restKans: 1,
      restGevolg: 3,
      eigenaar: 'Wijkteam',
      vervallen: false,
      revisie: 0,
    });
  }
  await request(page, 'scenario.save', {
    id: null,
    besprekingId,
    als: 'Mevrouw doet twee keer niet open',
    dan: 'belt het wijkteam de zus en daarna de politie',
    eigenaar: 'Wijkteam',
    vervallen: false,
    revisie: 0,
  });
  await goHome(page);
  return seeded;
}

async function openDocumenten(page: Page): Promise<void> {
  await goToRoom(page, 'Casussen');
  await page
    .getByRole('row', { name: /Zwanenlaan/ })
    .getByRole('button')
    .first()
    .press('Enter');
  await page.getByRole('tab', { name: 'Documenten' }).click();
  await page.getByRole('heading', { name: 'Stuk maken' }).waitFor();
}

const paper = (page: Page) => page.frameLocator('iframe[title="Zo wordt het stuk"]');
const textOf = (file: string) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

async function answerDialogs(app: ElectronApplication): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-stukken-'));
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = ((_: unknown, options: { defaultPath: string }) =>
      Promise.resolve({
        canceled: false,
        filePath: `${chosen}/${options.defaultPath}`,
      })) as typeof dialog.showSaveDialog;
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  return folder;
}

/** Pages of a paper as pictures in the output of the test, to be looked at. */
function picture(file: string, info: TestInfo): void {
  const pdf = file.endsWith('.pdf') ? file : info.outputPath(`${path.parse(file).name}-docx.pdf`);
  if (pdf !== file) {
    const out = mkdtempSync(path.join(os.tmpdir(), 'casustafel-soffice-'));
    execFileSync('soffice', [
      `-env:UserInstallation=file://${out}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      out,
      file,
    ]);
    execFileSync('mv', [path.join(out, `${path.parse(file).name}.pdf`), pdf]);
  }
  execFileSync('pdftoppm', ['-r', '60', '-png', pdf, info.outputPath(path.parse(pdf).name)]);
}

test('uitnodigingen from Voorbereiden: two questions for each partner, and no name of a betrokkene', async ({}, info) => {
  const { app, page } = await openApp();
  await seedOverleg(page);
  await goHome(page);
  const folder = await answerDialogs(app);
  await goToRoom(page, 'Overleggen');
  await page.getByRole('button', { name: /^Voorbereiden/ }).press('Enter');
  await page.getByRole('button', { name: 'Uitnodigingen' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Uitnodiging: 2026-001/);
  await expect(paper(page).getByText('Wat brengt u in?')).toBeVisible();
  await expect(page.getByText(/^Nog invullen: /)).toBeVisible();
  await page.getByRole('button', { name: 'Alle uitnodigingen (PDF)' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('er zijn nog lege velden');

  await page.getByLabel(/Het doel van het overleg/).fill('Els helpen');
  await expect(page.getByText('In dit stuk staat: Els.')).toBeVisible();
  await page.getByLabel(/Het doel van het overleg/).fill('Samen afspraken maken over wonen en hulp.');
  await page.getByLabel(/Bij wie vragen/).fill('Anna Bakker, 14 0123');
  await expect(paper(page).getByText('Anna Bakker, 14 0123')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('uitnodiging.png') });
  await page.getByRole('button', { name: 'Alle uitnodigingen (PDF)' }).press('Enter');
  await expect(page.getByText('Opgeslagen')).toBeVisible();

  const made = path.join(folder, '2026-001-uitnodigingen');
  const files = readdirSync(made).toSorted();
  expect(files).toHaveLength(5);
  const politie = files.find((file) => file.includes('-politie-'))!;
  const text = textOf(path.join(made, politie));
  expect(text).toContain('Wat wilt u weten?');
  expect(text).toContain('Joris Peeters');
  expect(text).toContain('do 26 nov 2026');
  expect(text).not.toMatch(/Els|Voorbeeld\b|Marie|portiek|Zwanenlaan/);
  picture(path.join(made, politie), info);
  await page.getByRole('button', { name: 'Word (DOCX)', exact: true }).press('Enter');
  await expect(page.locator('.path')).toHaveText(/uitnodiging-exemplaar-06\.docx$/);
  picture(path.join(folder, '2026-001-uitnodiging-exemplaar-06.docx'), info);
  await app.close();
});

test('a dossier on the level that is chosen, with only the lines that are chosen, and kept for the next time', async ({}, info) => {
  const { app, page } = await openApp();
  const { casusId } = await seedStuck(page);
  const folder = await answerDialogs(app);
  await openDocumenten(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Opschalingsdossier' }).press('Enter');
  await page.getByLabel('Wat u vraagt').fill('Een plek voor mevrouw binnen twee weken.');
  await page.getByLabel('Van wie u het vraagt').fill('De manager van GGZ Oost');
  await page.getByLabel('Wanneer het besluit er moet zijn').fill('ma 30 nov 2026');
  await page.getByLabel('Waarom het vastloopt').fill('Er is al drie keer uitgesteld.');
  await page.getByLabel('Wat al is geprobeerd').fill('Gebeld, gemaild en een gesprek gevoerd.');
  await expect(paper(page).getByText('3 te laat')).toBeVisible();
  await expect(paper(page).getByText('stopt met medicatie')).toHaveCount(0);
  await page.getByRole('checkbox', { name: /stopt met medicatie/ }).press('Space');
  await expect(paper(page).getByText('stopt met medicatie')).toBeVisible();
  await expect(paper(page).getByText('gegevens over gezondheid').first()).toBeVisible();
  await expect(page.getByText(/Dit past op/)).toBeVisible();
  await expectAccessible(page);
  for (const [zoom, width] of [
    [1, 1280],
    [2, 640],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 720),
      width,
    );
    await page.screenshot({ path: info.outputPath(`dossier-${String(zoom)}.png`) });
    await expectAccessible(page);
  }
  for (const name of ['PDF', 'Word (DOCX)']) {
    await page.getByRole('button', { name, exact: true }).press('Enter');
    await expect(page.locator('.path')).toHaveText(name === 'PDF' ? /\.pdf$/ : /\.docx$/);
  }
  const file = path.join(folder, '2026-001-opschalingsdossier-exemplaar-01.pdf');
  expect(textOf(file)).toContain('Managers en bestuurders');
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Pages: +2\n/);
  expect(textOf(file)).not.toContain('Els Voorbeeld');
  expect(textOf(file)).toMatch(/voor Managers en bestuurders · exemplaar 1/);
  picture(file, info);
  picture(file.replace('1.pdf', '2.docx'), info);

  const tried = page.getByLabel('Wat al is geprobeerd');
  await tried.fill('Er kwam geen plek en geen andere oplossing.\n'.repeat(45));
  await expect(page.getByText(/Dit stuk is 3 bladzijden\. .*Risico’s \(\d+ regels\)/)).toBeVisible();
  await tried.fill('Gebeld, gemaild en een gesprek gevoerd.');
  await expect(page.getByText(/Dit past op 2/)).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar de casus' }).press('Enter');
  await page.getByRole('tab', { name: 'Documenten' }).click();
  // Who has what: each copy with its number, ticked when it was sent, and shown as it went.
  const first = page
    .getByRole('row', { name: /Managers en bestuurders.*Opschalingsdossier, opgemaakt/ })
    .last();
  await first.getByRole('checkbox', { name: 'Verzonden: exemplaar 1' }).press('Space');
  await expect(first.getByRole('checkbox')).toBeChecked();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('documenten.png') });
  await first.getByRole('button', { name: /Bekijk/ }).press('Enter');
  const kept = page.frameLocator('iframe[title="Exemplaar 1"]');
  await expect(kept.getByText('Een plek voor mevrouw binnen twee weken.')).toBeVisible();
  await page.getByRole('button', { name: 'Sluiten' }).press('Enter');
  await page.getByRole('button', { name: 'Opschalingsdossier' }).first().press('Enter');
  await expect(page.getByLabel('Wat u vraagt')).toHaveValue('Een plek voor mevrouw binnen twee weken.');
  const { logboek } = await request(page, 'casus.get', { id: casusId });
  expect(JSON.stringify(logboek)).toContain(
    '2026-001-opschalingsdossier-exemplaar-01.pdf, voor Managers en bestuurders',
  );
  await app.close();
});

test('the dossier fits two pages on every level of every kader', async () => {
  const { app, page } = await openApp();
  const { casusId } = await seedStuck(page);
  const velden = [
    ['doel', 'Rust in het portiek en hulp die mevrouw wil.'],
    [
      'aanleiding',
      'De wachtlijst is lang. Twee organisaties wachten op elkaar, en niemand mag alleen beslissen. '.repeat(
        3,
      ),
    ],
    [
      'geprobeerd',
      'Wij belden drie keer en spraken elkaar twee keer. Er kwam geen plek en geen andere oplossing. '.repeat(
        3,
      ),
    ],
    [
      'gevraagd',
      'Een plek voor mevrouw binnen twee weken, of een besluit wie de kosten tot die tijd betaalt.',
    ],
    ['aan-wie', 'De manager van GGZ Oost en de manager van het wijkteam'],
    ['voor-wanneer', 'ma 30 nov 2026'],
  ].map(([naam = '', value = '']) => ({ naam, value }));
  for (const { id, versie } of await request(page, 'kader.list', {})) {
    const { casus } = await request(page, 'casus.get', { id: casusId });
    const { createdAt: _, nummer: __, fase: ___, afgeslotenOp: ____, ...kept } = casus;
    await request(page, 'casus.save', { ...kept, kaderId: id, kaderVersie: versie });
    const of = { casusId, sjabloon: 'opschalingsdossier' as const, besprekingId: null };
    const { niveaus, regels } = await request(page, 'stuk.choices', of);
    for (const { niveau } of niveaus) {
      const measured = await request(page, 'stuk.pages', {
        ...of,
        deelnemerId: null,
        betrokkeneId: null,
        niveau,
        regelIds: regels.map((regel) => regel.id),
        velden,
      });
      expect(measured, `${id} ${String(niveau)}`).toEqual({ pages: 2, most: 2, beyond: [] });
    }
  }
  await app.close();
});

test('row 98, L7: a brief to one person, and what it told is recorded', async ({}, info) => {
  const { app, page } = await openApp();
  const { casusId } = await seedStuck(page);
  const folder = await answerDialogs(app);
  await openDocumenten(page);
  await page.getByRole('button', { name: 'Brief aan de betrokkene' }).press('Enter');
  await page.getByLabel(/Waarover het overleg gaat/).fill('wonen, geld en hulp');
  await page.getByLabel(/Bij wie vragen/).fill('Anna Bakker, telefoon 14 0123');
  await page.getByLabel(/functionaris gegevensbescherming/).fill('fg@testdorp.example');
  await expect(paper(page).getByText('Beste Els Voorbeeld,')).toBeVisible();
  await expectAccessible(page);
  for (const name of ['PDF', 'Word (DOCX)']) {
    await page.getByRole('button', { name, exact: true }).press('Enter');
    await expect(page.locator('.path')).toHaveText(name === 'PDF' ? /\.pdf$/ : /\.docx$/);
  }
  const file = path.join(folder, '2026-001-brief-betrokkene-exemplaar-01.pdf');
  const text = textOf(file);
  for (const wanted of ['Wie zitten aan tafel?', 'GGZ Oost', 'Hoe lang bewaren wij dit?', 'Uw rechten'])
    expect(text).toContain(wanted);
  expect(text).not.toMatch(/Marie Smit|Joris|medicatie|Zwanenlaan/);
  picture(file, info);
  picture(file.replace('1.pdf', '2.docx'), info);
  await page.getByRole('button', { name: /geïnformeerd met deze brief/ }).press('Enter');
  await expect(page.getByText('Vastgelegd bij Privacy.')).toBeVisible();
  const { informeringen } = await request(page, 'casus.get', { id: casusId });
  expect(informeringen.at(-1)?.antwoord).toEqual({
    uitkomst: 'geinformeerd',
    datum: '2026-11-26',
    door: 'Anna Bakker',
    hoe: 'met een brief',
  });
  await app.close();
});

test('a plan van aanpak of the casus, by line', async ({}, info) => {
  const { app, page } = await openApp();
  await seedStuck(page);
  const folder = await answerDialogs(app);
  await openDocumenten(page);
  await page.getByRole('button', { name: 'Plan van aanpak' }).press('Enter');
  await page.getByLabel(/De doelen van het plan/).fill('Mevrouw doet weer open.\nDe buren slapen.');
  await expect(paper(page).getByText('De buren slapen.')).toBeVisible();
  await expectAccessible(page);
  for (const name of ['PDF', 'Word (DOCX)']) {
    await page.getByRole('button', { name, exact: true }).press('Enter');
    await expect(page.locator('.path')).toHaveText(name === 'PDF' ? /\.pdf$/ : /\.docx$/);
  }
  const file = path.join(folder, '2026-001-plan-van-aanpak-exemplaar-01.pdf');
  expect(textOf(file)).toContain('Mevrouw doet twee keer niet open');
  picture(file, info);
  picture(file.replace('1.pdf', '2.docx'), info);
  await app.close();
});

test('Beheer: a sjabloon with a field that does not exist names its place; then it is saved, used and put back', async ({}, info) => {
  const { app, page } = await openApp();
  const { casusId, besprekingId } = await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Beheer');
  await page.getByRole('navigation', { name: 'Onderdelen van Beheer' }).getByText('Sjablonen').click();
  const tekst = page.getByRole('textbox', { name: 'Tekst' });
  await expectAccessible(page);
  const questions = 'Wat brengt u in? Wat wilt u weten?';
  await tekst.fill(`Dag {{ontvanger}},\nover {{casusnumer}}.\n${questions}`);
  const fault = page.getByRole('button', { name: /^Tekst, regel 2, teken 6: .*Bedoelt u "casusnummer"\?$/ });
  await expect(fault).toBeVisible();
  await expect(page.getByRole('button', { name: 'Opslaan' })).toBeDisabled();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('sjabloon-fout.png') });
  await fault.press('Enter');
  await expect(tekst).toBeFocused();
  expect(await tekst.evaluate((field) => (field as HTMLTextAreaElement).selectionStart)).toBe(24);
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: '{{casusnummer}}' }).press('Enter');
  await expect(tekst).toHaveValue(`Dag {{ontvanger}},\nover {{casusnummer}}\n${questions}`);
  await expect(tekst).toBeFocused();
  await page.keyboard.type('!');
  const sample = page.frameLocator('iframe[title="Voorbeeld van dit sjabloon"]');
  await expect(sample.getByText('over 2026-014!')).toBeVisible();
  await page.getByRole('button', { name: 'Opslaan' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Terug naar de eerste tekst/ })).toBeVisible();
  const [deelnemer] = (
    await request(page, 'stuk.choices', { casusId, sjabloon: 'uitnodiging', besprekingId })
  ).genodigden;
  const { html } = await request(page, 'stuk.preview', {
    casusId,
    sjabloon: 'uitnodiging',
    besprekingId,
    deelnemerId: deelnemer!.id,
    betrokkeneId: null,
    niveau: 1,
    regelIds: [],
    velden: [],
  });
  expect(html).toContain('over 2026-001!');
  await page.getByRole('button', { name: /^Terug naar de eerste tekst/ }).press('Enter');
  await page.getByRole('button', { name: 'Terug naar de eerste tekst', exact: true }).press('Enter');
  await expect(tekst).toHaveValue(/Twee vragen aan u/);
  await page.screenshot({ path: info.outputPath('sjabloon.png') });
  await app.close();
});
