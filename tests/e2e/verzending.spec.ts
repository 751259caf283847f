import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { openZip } from '../electron/export/open-zip.ts';
import { readMail } from '../electron/export/read-eml.ts';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { openRunning, typeLine, type Running } from './fixtures/running-overleg.ts';

const folderName = '2026-001-afsprakenlijst-v1-26-nov-2026';

/** The Verzendlijst of a vastgestelde afsprakenlijst. */
async function openVerzendlijst(): Promise<Running> {
  const running = await openRunning(5, async (page, { besprekingId }) => {
    const { contacten } = await request(page, 'bespreking.get', { besprekingId });
    const sanne = contacten.find(({ naam }) => naam === 'Sanne de Boer');
    await request(page, 'contact.save', { ...sanne!, email: 's.deboer@delinde.example' });
    await typeLine(page, besprekingId, 2, 'ggz: PLANTWOORD slikt weer medicijnen');
    await typeLine(page, besprekingId, 5, 'cor: maakt de gang leeg, 4 dec');
    await typeLine(page, besprekingId, 5, 'wij: gaat op huisbezoek, 4 dec');
  });
  const { page } = running;
  await page.getByRole('button', { name: 'Afsprakenlijst vaststellen en afronden' }).press('Enter');
  await page.getByRole('button', { name: 'Alleen afronden' }).press('Enter');
  const { besprekingId } = running;
  await request(page, 'verslag.vaststellen', { besprekingId, soort: 'afsprakenlijst' });
  await page.getByRole('button', { name: 'Naar afsprakenlijst en verslag' }).press('Enter');
  await page.getByRole('tab', { name: 'Afsprakenlijst' }).press('Enter');
  await page.getByRole('button', { name: 'Naar de verzendlijst' }).first().press('Enter');
  await page.getByRole('heading', { name: 'Verzendlijst' }).waitFor();
  return running;
}

/** The next folder dialog answers this, without showing itself. */
async function answerFolder(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, folder);
}

const held = (app: ElectronApplication): Promise<string> =>
  app.evaluate(async ({ clipboard }) => await clipboard.readText());

const textOf = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

const newFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'casustafel-verzending-'));

/** As on a small screen, and as on that screen at 200 %. */
async function look(page: Page, name: string): Promise<void> {
  for (const [zoom, width, height] of [
    ['100', 1280, 720],
    ['200', 640, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: test.info().outputPath(`${name}-${zoom}.png`) });
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}

test('a folder with a PDF for each recipient, to be sent with the own mail', async () => {
  const { app, page, casusId } = await openVerzendlijst();
  const folder = newFolder();
  await answerFolder(app, null);
  await page.getByRole('button', { name: 'Maak 5 bestanden' }).press('Enter');
  await expect(page.getByText('Er is niets gemaakt.')).toBeVisible();
  await look(page, 'before');

  await answerFolder(app, path.join(folder, 'weg'));
  await page.getByRole('button', { name: 'Maak 5 bestanden' }).press('Enter');
  await expect(page.getByText('Die map is er niet meer.')).toBeVisible();

  await answerFolder(app, folder);
  await page.getByRole('button', { name: 'Maak 5 bestanden' }).press('Enter');
  await expect(page.getByText('5 bestanden in')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  await look(page, 'made');

  expect(readdirSync(folder)).toEqual([folderName]);
  const files = readdirSync(path.join(folder, folderName));
  expect(files).toHaveLength(5);
  for (const [index, who] of [
    'Anna Bakker',
    'Mo Yildiz',
    'Sanne de Boer',
    'Joris Peeters',
    'Marie Smit',
  ].entries()) {
    const file = path.join(folder, folderName, files[index]!);
    expect(path.basename(file)).toBe(`2026-001-afsprakenlijst-v1-exemplaar-0${String(index + 1)}.pdf`);
    const text = textOf(file);
    expect(text).toContain('maakt de gang leeg');
    expect(text).toMatch(new RegExp(`voor ${who}, .* exemplaar ${String(index + 1)} · do 26 nov 2026`));
    expect(text).not.toContain('PLANTWOORD');
    expect(readFileSync(file).includes('PLANTWOORD')).toBe(false);
  }

  // By key alone: the letter copies, the box is ticked with its time.
  const sanne = page.getByRole('listitem', { name: /Sanne de Boer/ });
  await sanne.getByRole('button', { name: 'Adres' }).focus();
  await page.keyboard.press('o');
  await expect.poll(() => held(app)).toBe('2026-001: afsprakenlijst van do 26 nov 2026');
  await expect(sanne.getByText('Onderwerp gekopieerd')).toBeVisible();
  await page.keyboard.press('a');
  await expect.poll(() => held(app)).toBe('s.deboer@delinde.example');
  await page.keyboard.press('t');
  await expect.poll(() => held(app)).toContain('In de bijlage vindt u de afsprakenlijst');
  expect(await held(app)).not.toMatch(/Voorbeeld|Zwanenlaan|gang/);
  await page.keyboard.press('b');
  await expect.poll(() => held(app)).toBe('2026-001-afsprakenlijst-v1-exemplaar-03.pdf');
  await sanne.getByRole('checkbox', { name: /Verzonden/ }).press('Space');
  await expect(sanne.getByRole('checkbox', { name: /Verzonden · do 26 nov 2026/ })).toBeChecked();

  const mo = page.getByRole('listitem', { name: /Mo Yildiz/ });
  await expect(mo.getByText('Geen e-mailadres bekend.')).toBeVisible();
  await mo.getByRole('button', { name: /Invullen bij Deelnemers/ }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Deelnemers', selected: true })).toBeVisible();

  // Who has what, and the paper as it went.
  await page.getByRole('tab', { name: 'Documenten' }).click();
  const rows = page.getByRole('table', { name: 'Wie heeft wat van deze casus' }).getByRole('row');
  await expect(rows).toHaveCount(6);
  await expect(rows.nth(1)).toContainText('Marie Smit, GGZ Oost');
  await expect(rows.nth(2)).toContainText('do 26 nov 2026');
  await expectAccessible(page);
  await look(page, 'documenten');
  await page.getByRole('button', { name: /Bekijk.*exemplaar 3/ }).press('Enter');
  const paper = page.frameLocator('iframe[title="Exemplaar 3"]');
  await expect(paper.getByText('maakt de gang leeg')).toBeVisible();
  await expect(paper.getByText(/voor Sanne de Boer, Woningcorporatie De Linde · exemplaar 3/)).toBeVisible();
  await look(page, 'exemplaar');
  expect(await request(page, 'exemplaar.list', { casusId })).toHaveLength(5);
  await app.close();
});

test('extras are off until they are switched on in Beheer; a zip shows its password once', async () => {
  const { app, page, casusId, besprekingId } = await openVerzendlijst();
  await page.getByRole('button', { name: 'Beheer' }).press('Enter');
  const zip = page.getByRole('checkbox', { name: /Elk bestand in een zip/ });
  await expect(zip).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: /concept-mail/ })).not.toBeChecked();
  await zip.press('Space');
  await expect(zip).toBeChecked();
  await expect(page.getByText(/laat de mail van uw partners zo een zip door/)).toBeVisible();
  await expectAccessible(page);
  await zip.scrollIntoViewIfNeeded();
  await look(page, 'beheer');

  await page.getByRole('button', { name: 'Casussen' }).press('Enter');
  await page.getByRole('button', { name: 'Overleggen' }).press('Enter');
  const folder = newFolder();
  await answerFolder(app, folder);
  await page.getByRole('button', { name: /^Verslag/ }).press('Enter');
  await page.getByRole('tab', { name: 'Afsprakenlijst' }).press('Enter');
  await page.getByRole('button', { name: 'Naar de verzendlijst' }).first().press('Enter');
  await page.getByRole('button', { name: 'Ontvangers kiezen' }).press('Enter');
  await page.getByRole('button', { name: 'Niemand' }).press('Enter');
  await page.getByRole('checkbox', { name: /Sanne de Boer/ }).press('Space');
  await page.getByRole('button', { name: 'Maak 1 bestand' }).press('Enter');
  await expect(page.getByText('Deze wachtwoorden ziet u één keer.')).toBeVisible({ timeout: 20_000 });
  await look(page, 'passwords');
  const password = await page.getByText(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/).innerText();
  await page.getByRole('button', { name: /Kopieer.*wachtwoord van exemplaar 1/ }).press('Enter');
  await expect.poll(() => held(app)).toBe(password);
  const files = readdirSync(path.join(folder, folderName));
  expect(files).toEqual(['2026-001-afsprakenlijst-v1-exemplaar-01.zip']);
  expect(readFileSync(path.join(folder, folderName, files[0]!)).includes('gang leeg')).toBe(false);
  expect(JSON.stringify(await request(page, 'exemplaar.list', { casusId }))).not.toContain(password);
  expect(
    (await request(page, 'verzending.list', { besprekingId, stuk: 'afsprakenlijst' })).rows[2]?.tekst,
  ).toContain('Het wachtwoord krijgt u langs een andere weg.');
  await app.close();
});

test('L8: what is kept from a recipient is in no part of the real files: PDF, zip, mail, names', async () => {
  const { app, page, besprekingId } = await openVerzendlijst();
  const { informatie, deelnemers, contacten } = await request(page, 'bespreking.get', { besprekingId });
  const line = informatie.find(({ tekst }) => tekst.includes('PLANTWOORD'));
  const joris = contacten.find(({ naam }) => naam === 'Joris Peeters');
  const ontvanger = `deelnemer ${deelnemers.find(({ contactId }) => contactId === joris?.id)?.id ?? ''}`;
  const chosen = { besprekingId, bron: 'informatie', bronId: line!.id, reden: 'Niet nodig.' } as const;
  await request(page, 'verslag.choose', { ...chosen, ontvangers: [ontvanger], keuze: 'niet', nood: false });
  await request(page, 'verzenden.save', {
    verzenden: { eml: true, zip: true, reactieWerkdagen: 5 },
    revisie: 0,
  });
  const folder = newFolder();
  await answerFolder(app, folder);
  const ontvangers = deelnemers.map(({ id }) => `deelnemer ${id}`);
  const outcome = await request(page, 'verzending.make', { besprekingId, stuk: 'verslag', ontvangers });
  if (outcome.outcome !== 'made') throw new Error(outcome.outcome);
  const found = new Map<string, boolean>();
  for (const { naam, nummer, password } of outcome.passwords) {
    const name = `2026-001-verslag-v1-concept-exemplaar-0${String(nummer)}`;
    const mail = readMail(readFileSync(path.join(outcome.folder, `${name}.eml`), 'utf8'));
    const pdf = path.join(folder, `${String(nummer)}.pdf`);
    writeFileSync(pdf, await openZip(mail.parts[1]!.content, password));
    const said = [...mail.headers.values(), mail.parts[0]!.content.toString('utf8')].join();
    const properties = execFileSync('pdfinfo', ['-struct-text', pdf], { encoding: 'utf8' });
    const whole = [said, textOf(pdf), properties].join();
    expect(said).not.toMatch(/PLANTWOORD|Voorbeeld|Zwanenlaan/);
    expect(whole).toContain('maakt de gang leeg');
    found.set(naam, whole.includes('PLANTWOORD') || readFileSync(pdf).includes('PLANTWOORD'));
  }
  expect(found.get('Joris Peeters, Politie basisteam')).toBe(false);
  expect(found.get('Marie Smit, GGZ Oost')).toBe(true);
  await app.close();
});
