import { existsSync, mkdtempSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { openRunning, typeLine } from './fixtures/running-overleg.ts';
import { seedOverleg } from './fixtures/seed.ts';

const kern = [
  'Zaterdag hield hij zijn buurvrouw vast in haar flat, met een hamer',
  'Zij is licht gewond en logeert bij haar zus',
  'Hij zit vast tot maandag 12.00 uur',
  'De casus staat op AVE 3 sinds 5 november',
  'Er is onrust in het portiek',
];

async function typeAndEnter(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

/** The next save dialog answers this, without showing itself. */
async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, filePath);
}

async function newestNotitie(page: Page) {
  const [row] = await request(page, 'driehoek.list', { casusId: null });
  return (await request(page, 'driehoek.get', { id: row!.id })).notitie;
}

/** An empty notitie in which the first line can be typed. */
async function beginNotitie(page: Page): Promise<void> {
  await goToRoom(page, 'Driehoek');
  await page.getByRole('button', { name: 'Nieuwe notitie' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Kern, regel 1' })).toBeFocused();
}

test('from nothing but five lines to a file, with Enter only', async () => {
  test.slow();
  const { app, page } = await openApp();
  await beginNotitie(page);
  await typeAndEnter(page, ...kern);
  await expect(page.getByRole('textbox', { name: 'Feit 1, wanneer' })).toBeFocused();
  await typeAndEnter(page, 'za 22.40', 'politie', 'melding van gegil, deur op slot');
  await expect(page.getByRole('textbox', { name: 'Feit 2, wanneer' })).toBeFocused();
  await typeAndEnter(page, '', 'of zij terug kan naar haar flat', '', 'nieuwssite noemt de straat', '');
  await typeAndEnter(page, 'hij komt vrij en gaat terug', '', '', '', '');
  const nieuw = page.getByRole('combobox', { name: 'Optie toevoegen' });
  await expect(nieuw).toBeFocused();
  await typeAndEnter(page, 'huisverbod');
  await expect(page.getByRole('radio', { name: 'onbekend' }).first()).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.getByText(/^Kan niet: /)).toBeVisible();
  await expect(page.locator('s', { hasText: 'huisverbod' })).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await expect(nieuw).toBeFocused();
  await page.keyboard.press('Alt+g');
  await expect(page.getByRole('textbox', { name: 'Gevraagd besluit 1, wat' })).toBeFocused();
  await typeAndEnter(page, 'Geef een bevel voor het portiek', 'vandaag 12.00 uur');
  await expect(page.getByText(/^Bewaard/)).toBeVisible();

  const { inhoud, casusId } = await newestNotitie(page);
  expect(casusId).toBeNull();
  expect(inhoud.kern).toEqual(kern);
  expect(inhoud.beeld.feiten).toMatchObject([
    { datum: '2026-11-21', tijd: '22:40', bron: 'politie', meenemen: true },
  ]);
  expect(inhoud.beeld).toMatchObject({
    onbekend: ['of zij terug kan naar haar flat'],
    media: ['nieuwssite noemt de straat'],
  });
  expect(inhoud.opties[0]?.voorwaarden[0]?.antwoord).toBe('nee');
  const paper = page.frameLocator('iframe[title=Driehoeknotitie]:not([aria-hidden])');
  await expect(paper.getByText('Geef een bevel voor het portiek')).toBeVisible();
  // Typed last, and above the kern on the paper.
  // A newer paper takes the place of the one that is read.
  await expect
    .poll(async () => (await paper.locator('h2').allTextContents()).slice(0, 2))
    .toEqual(['Gevraagd besluit', 'Kern']);
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'Bestand' }).press('Enter');
  await page.getByRole('tab', { name: 'Bestand' }).click();
  await page.getByRole('button', { name: 'PDF' }).press('Enter');
  await expect(page.getByText('Vul in voor wie dit exemplaar is.')).toBeVisible();
  await page.getByLabel('Voor wie?').fill('burgemeester');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-driehoek-'));
  for (const [button, file] of [
    ['PDF', path.join(folder, 'notitie.pdf')],
    ['Word (DOCX)', path.join(folder, 'notitie.docx')],
  ] as const) {
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: button }).press('Enter');
    await expect(page.getByText(file)).toBeVisible();
    expect(existsSync(file) && statSync(file).size > 1_000).toBe(true);
  }
  // Of no casus: who has it stands with the notitie.
  const who = page.getByRole('region', { name: 'Wie heeft deze notitie' });
  await expect(who.getByRole('listitem')).toHaveText([/burgemeester exemplaar 2/, /exemplaar 1, versie 1/]);
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('wie-heeft-deze-notitie.png') });
  await who.getByRole('button', { name: /Bekijk.*exemplaar 2/ }).press('Enter');
  const kept = page.frameLocator('iframe[title="Exemplaar 2"]');
  await expect(kept.getByText(/versie 1 · voor burgemeester · exemplaar 2/)).toBeVisible();
  await page.getByRole('button', { name: 'Sluiten' }).press('Enter');
  await app.close();
});

test('from five lines to what is asked: few keys by Tab, one by Alt+G; what is folded opens with Enter', async () => {
  const { app, page } = await openApp();
  await beginNotitie(page);
  await typeAndEnter(page, ...kern);
  const asked = page.getByRole('textbox', { name: 'Gevraagd besluit 1, wat' });
  await page.keyboard.press('Alt+g');
  await expect(asked).toBeFocused();
  await page.getByRole('textbox', { name: 'Kern, regel 5' }).focus();
  let tabs = 0;
  while (tabs < 60 && !(await asked.evaluate((field) => field === document.activeElement))) {
    await page.keyboard.press('Tab');
    tabs += 1;
  }
  expect(tabs).toBe(18);
  await page.keyboard.press('Control+ArrowUp');
  await expect(page.getByRole('button', { name: /^Invullen: PSHI/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^PSHI/ }).getByRole('checkbox').first()).toBeFocused();
  // What a row asks beside its first field comes with the text.
  const dan = page.getByRole('textbox', { name: 'Scenario (slechtst) 1, dan' });
  await expect(dan).toBeHidden();
  await page.getByRole('textbox', { name: 'Scenario (slechtst) 1, als' }).fill('hij vrijkomt');
  await expect(dan).toBeVisible();
  await expectAccessible(page);
  await app.close();
});

test('a version, and what has changed since; another screen that saved first is said', async () => {
  const { app, page } = await openApp();
  await beginNotitie(page);
  await typeAndEnter(page, kern[0]!, kern[1]!);
  await page.getByRole('tab', { name: 'Versies' }).click();
  await page.getByRole('button', { name: 'Versie vastleggen' }).press('Enter');
  await expect(page.getByText('Er is niets veranderd.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Kern, regel 2' }).fill('Zij is weer thuis');
  await expect(page.getByText(/^Bewaard/)).toBeVisible();
  const since = page.getByRole('region', { name: 'Wat is veranderd sinds versie 1' });
  await expect(since.getByText('Zij is weer thuis')).toBeVisible();
  await expectAccessible(page);

  const { id, revisie, inhoud } = await newestNotitie(page);
  await request(page, 'driehoek.save', {
    id,
    revisie,
    inhoud: { ...inhoud, advies: 'van een ander scherm' },
  });
  await page.getByRole('textbox', { name: 'Kern, regel 1' }).fill('Mijn eigen regel');
  await expect(page.getByText(/^Niet bewaard\./)).toBeVisible();
  expect((await newestNotitie(page)).inhoud.advies).toBe('van een ander scherm');
  await expect(page.getByRole('textbox', { name: 'Kern, regel 1' })).toHaveValue('Mijn eigen regel');
  await app.close();
});

test('too long: which block and by how much, with the way there; nothing is left out', async () => {
  const { app, page } = await openApp();
  await beginNotitie(page);
  const { id, revisie, inhoud } = await newestNotitie(page);
  const many = (count: number, word: string): string[] =>
    Array.from({ length: count }, (_, at) => `${word} ${String(at + 1)} die op een eigen regel staat`);
  await request(page, 'driehoek.save', {
    id,
    revisie,
    inhoud: {
      ...inhoud,
      kern,
      beeld: { ...inhoud.beeld, onbekend: many(40, 'vraag'), media: many(40, 'bericht') },
      communicatie: { ...inhoud.communicatie, lijn: many(30, 'boodschap').join('; ').slice(0, 900) },
      afschaalcriteria: many(40, 'criterium'),
    },
  });
  await goHome(page);
  await goToRoom(page, 'Driehoek');
  await page.getByRole('button', { name: 'Nog zonder aanduiding' }).press('Enter');
  const said = page.getByText(/loopt \d+ regels? over de tweede bladzijde; er wordt niets weggelaten/);
  await expect(said).toBeVisible();
  await expectAccessible(page);
  await said.getByRole('button').press('Enter');
  await expect(page.locator('[data-block] :focus')).toBeVisible();
  const paper = page.frameLocator('iframe[title=Driehoeknotitie]:not([aria-hidden])');
  await expect(paper.getByText('criterium 40')).toBeVisible();
  await expect(page.getByText('Bladzijde 2', { exact: true })).toBeVisible();
  await expect(page.getByText('Bladzijde 3', { exact: true })).toHaveCount(1);
  await app.close();
});

test('from the casus: what the law guards comes marked and unticked, with the gevolg to type; new lines follow', async () => {
  const { app, page, casusId, besprekingId } = await openRunning(2, async (bridge, seeded) => {
    await typeLine(bridge, seeded.besprekingId, 2, 'ggz: slikt sinds mei niets meer');
    await typeLine(bridge, seeded.besprekingId, 2, 'cor: deur van het portiek is vernield');
  });
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await page.getByRole('button', { name: 'Driehoeknotitie maken' }).press('Enter');
  await expect(page.getByText(/In de casus: slikt sinds mei niets meer/)).toBeVisible();
  const { id, inhoud } = await newestNotitie(page);
  const at = inhoud.beeld.feiten.findIndex(({ meenemen }) => !meenemen);
  expect(inhoud.beeld.feiten[at]).toMatchObject({ tekst: '', klasse: 'gezondheid' });
  const paper = page.frameLocator('iframe[title=Driehoeknotitie]:not([aria-hidden])');
  await expect(paper.getByText('deur van het portiek is vernield')).toBeVisible();
  await expect(paper.getByText(/slikt/)).toHaveCount(0);
  await page
    .getByRole('textbox', { name: `Feit ${String(at + 1)}, gevolg voor gedrag of risico` })
    .fill('reageert sneller boos op buren');
  await page
    .getByRole('checkbox', { name: /Op de notitie/ })
    .nth(at)
    .press('Space');
  await expect(paper.getByText('reageert sneller boos op buren')).toBeVisible();
  await expectAccessible(page);

  await typeLine(page, besprekingId, 2, 'cor: nieuw slot is besteld');
  await goHome(page);
  await goToRoom(page, 'Driehoek');
  await page
    .getByRole('row', { name: /D2026-001/ })
    .getByRole('button')
    .press('Enter');
  await expect(page.getByText('In de casus staat 1 regel die hier nog niet staat.')).toBeVisible();
  await page.getByRole('button', { name: 'Overnemen' }).press('Enter');
  await expect(paper.getByText('nieuw slot is besteld')).toBeVisible();
  expect((await request(page, 'driehoek.list', { casusId })).map((row) => row.id)).toEqual([id]);
  await app.close();
});

test('an agenda of two: besluiten and afspraken are typed live, one is struck with its reason', async () => {
  const { app, page } = await openApp();
  await seedOverleg(page);
  for (const line of ['Hammerslag in de flat', 'Vuurwerk op het plein']) {
    await request(page, 'driehoek.create', { casusId: null, lines: [line] });
  }
  await goHome(page);
  await goToRoom(page, 'Driehoek');
  await page.getByRole('button', { name: 'Nieuwe agenda' }).press('Enter');
  await page.getByRole('button', { name: 'Agenda maken' }).press('Enter');
  await expect(page.getByText('Kies minstens één notitie.')).toBeVisible();
  await page.getByRole('spinbutton').first().focus();
  await page.keyboard.type('27112026');
  await page.getByRole('checkbox', { name: /D2026-001/ }).press('Space');
  await page.getByRole('checkbox', { name: /D2026-002/ }).press('Space');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Agenda maken' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Driehoek vr 27 nov 2026/ }).waitFor();

  await expect(page.getByLabel('Wat is besloten')).toBeFocused();
  await page.keyboard.type('Politie rijdt elke avond langs');
  await page.keyboard.press('Tab');
  await page.keyboard.type('politie');
  await page.keyboard.press('Tab');
  await typeAndEnter(page, 'vrijdag');
  const list = page.getByRole('region', { name: 'Besluiten en afspraken van de driehoek' });
  await expect(list.getByText('Politie rijdt elke avond langs')).toBeVisible();
  await expect(page.getByLabel('Wat is besloten')).toBeFocused();
  await page.getByRole('radio', { name: 'besluit' }).focus();
  await page.keyboard.press('a');
  await expect(page.getByLabel('Wat is afgesproken')).toBeFocused();
  await typeAndEnter(page, 'AOV belt de school');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('button', { name: 'Wijzigen: AOV belt de school' }).press('Enter');
  await expect(list.getByLabel('Wat', { exact: true })).toBeFocused();
  await list.getByLabel('Wat', { exact: true }).fill('AOV belt de basisschool');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: 'Wijzigen: AOV belt de basisschool' })).toBeFocused();
  await list.getByRole('button', { name: 'Laten vervallen: AOV belt de basisschool' }).press('Enter');
  await page.getByLabel('Waarom vervalt dit?').fill('De school weet het al.');
  await page.getByRole('button', { name: 'Laten vervallen', exact: true }).press('Enter');
  await expect(list.getByText('Vervallen: De school weet het al.')).toBeVisible();
  await expectAccessible(page);

  const [first, second] = await request(page, 'driehoek.list', { casusId: null }).then((rows) =>
    rows.toReversed(),
  );
  const { besluiten } = await request(page, 'driehoek.get', { id: first!.id });
  expect(besluiten).toMatchObject([
    { soort: 'besluit', wie: 'politie', datum: '2026-11-27', vervallen: false },
    { soort: 'afspraak', vervallen: true },
  ]);
  await page.getByRole('button', { name: /nog niets besloten/ }).press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(0);
  await page.getByLabel('Wat is besloten').focus();
  await typeAndEnter(page, 'Geen vuurwerk op het plein');
  await expect(list.getByText('Geen vuurwerk op het plein')).toBeVisible();
  expect((await request(page, 'driehoek.get', { id: second!.id })).besluiten).toHaveLength(1);
  // A reason that is half typed keeps the notitie on screen, and says so.
  await page.getByRole('button', { name: 'Laten vervallen: Geen vuurwerk op het plein' }).press('Enter');
  await page.getByLabel('Waarom vervalt dit?').fill('Toch');
  await page.getByRole('navigation', { name: 'Agenda' }).getByRole('button').first().press('Enter');
  await expect(page.getByText('Wat u typte kon niet worden bewaard')).toBeVisible();
  await page.getByRole('button', { name: 'Hier blijven' }).press('Enter');
  await expect(page.getByLabel('Waarom vervalt dit?')).toHaveValue('Toch');

  // An agenda that was a mistake.
  const { overleg } = await request(page, 'driehoekoverleg.save', {
    overleg: { id: null, datum: '2026-12-04', aanvang: '09:00', plaats: '' },
    notitieIds: [first!.id],
  });
  await goHome(page);
  await goToRoom(page, 'Driehoek');
  await page.getByRole('button', { name: /^Openen.*4 dec 2026/ }).press('Enter');
  await page.getByRole('button', { name: 'Agenda wijzigen' }).press('Enter');
  await page.getByRole('button', { name: /^Agenda weggooien/ }).press('Enter');
  await page.getByRole('button', { name: 'Agenda weggooien', exact: true }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Driehoek' }).waitFor();
  const left = await request(page, 'driehoekoverleg.list', {});
  expect(left.map(({ id }) => id)).not.toContain(overleg.id);
  await app.close();
});
