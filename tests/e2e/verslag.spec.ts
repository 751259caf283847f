import { existsSync, mkdtempSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { openRunning, typeLine, type Running } from './fixtures/running-overleg.ts';

/** The verslag screen of a bespreking that is over, with one afspraak. */
async function openVerslag(): Promise<Running> {
  const running = await openRunning(5, async (bridge, { besprekingId }) => {
    await typeLine(bridge, besprekingId, 2, 'cor: huis staat vol');
    await typeLine(bridge, besprekingId, 5, 'wij: gaat op huisbezoek, 4 dec');
  });
  await running.page.getByRole('button', { name: 'Afsprakenlijst vaststellen en afronden' }).press('Enter');
  await running.page.getByRole('button', { name: 'Alleen afronden' }).press('Enter');
  await running.page.getByRole('button', { name: 'Naar afsprakenlijst en verslag' }).press('Enter');
  await running.page.getByRole('tab', { name: 'Verslag' }).waitFor();
  return running;
}

async function toVerslag(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Afsprakenlijst' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Verslag', selected: true }).waitFor();
}

async function tellBetrokkene(page: Page, casusId: string): Promise<void> {
  await request(page, 'informering.record', {
    casusId,
    betrokkeneId: null,
    antwoord: { uitkomst: 'geinformeerd', datum: '2026-11-20', door: 'het wijkteam', hoe: 'mondeling' },
  });
}

/** The next save dialog answers this, without showing itself. */
async function answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, filePath);
}

test('the paper is shown as it will be printed; what the law still wants leads to Privacy', async () => {
  const { app, page } = await openVerslag();
  await expect(page.getByText('Concept', { exact: true })).toBeVisible();
  await expect(
    page.frameLocator('iframe[title=Afsprakenlijst]').getByText('gaat op huisbezoek'),
  ).toBeVisible();
  await toVerslag(page);
  const paper = page.frameLocator('iframe[title=Verslag]');
  await expect(paper.getByText('huis staat vol')).toBeVisible();
  // The styles of the paper are let through by the page's own policy.
  await expect(paper.locator('table').first()).toHaveCSS('border-collapse', 'collapse');
  await expect(page.getByRole('button', { name: 'Verslag vaststellen' })).toHaveCount(0);
  await expect(page.getByText(/AVG artikel 13 en 14/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Aanvullen bij Privacy' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Privacy', selected: true })).toBeVisible();
  await app.close();
});

test('vaststellen in two steps, and then only a correctie that is named', async () => {
  const { app, page, besprekingId, casusId } = await openVerslag();
  await tellBetrokkene(page, casusId);
  await toVerslag(page);
  await page.getByRole('button', { name: 'Verslag vaststellen' }).press('Enter');
  await expect(page.getByText(/Daarna verandert het verslag niet meer/)).toBeVisible();
  expect((await request(page, 'bespreking.get', { besprekingId })).vastgesteld).toEqual([]);
  await expect(page.getByRole('button', { name: 'Ja, stel het verslag vast' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vastgesteld', { exact: true })).toBeVisible();
  await expect(page.getByText(/door Anna Bakker/)).toBeVisible();
  const { hash } = await request(page, 'verslag.preview', { besprekingId, soort: 'verslag' });
  await expect(page.getByText(`kenmerk ${hash}`)).toBeVisible();

  await page.getByRole('button', { name: 'Correctie toevoegen' }).press('Enter');
  await expect(page.getByText('Schrijf op wat er moet staan en van wie de correctie komt.')).toBeVisible();
  await page
    .getByLabel('Wat klopt er niet, en wat moet er staan?')
    .fill('De zolder staat vol, niet het huis.');
  await page.getByRole('combobox', { name: 'Van wie komt de correctie?' }).focus();
  await page.keyboard.type('Corporatie, Sanne de Boer');
  await page.keyboard.press('Tab');
  const about = page.getByRole('combobox', { name: 'Over welk onderdeel?' });
  await about.scrollIntoViewIfNeeded();
  await about.fill('Regel 1:');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Correctie toevoegen' }).press('Enter');
  await expect(page.getByText('Regel 1: ', { exact: true })).toBeVisible();
  await expect(page.getByText('De zolder staat vol, niet het huis.')).toBeVisible();
  await expectAccessible(page);
  await expect(
    page.frameLocator('iframe[title=Verslag]').getByText('De zolder staat vol, niet het huis.'),
  ).toBeVisible();
  await app.close();
});

test('a file for one recipient: where it went, nobody chosen, cancelled and refused', async () => {
  const { app, page } = await openVerslag();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-export-'));
  await page.getByRole('button', { name: 'PDF' }).press('Enter');
  await expect(page.getByText('Kies eerst hierboven voor wie het bestand is.')).toBeVisible();

  await page.getByRole('option', { name: 'Het hele stuk' }).focus();
  await page.keyboard.press('End');
  await answerSaveDialog(app, null);
  await page.getByRole('button', { name: 'PDF' }).press('Enter');
  await expect(page.getByText('Niet opgeslagen.')).toBeVisible();

  await answerSaveDialog(app, path.join(folder, 'bestaat-niet', 'lijst.pdf'));
  await page.getByRole('button', { name: 'PDF' }).press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();

  for (const [button, file] of [
    ['PDF', path.join(folder, 'lijst.pdf')],
    ['Word (DOCX)', path.join(folder, 'lijst.docx')],
  ] as const) {
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: button }).press('Enter');
    await expect(page.getByText(file)).toBeVisible();
    expect(existsSync(file) && statSync(file).size > 1_000).toBe(true);
  }
  await expect(page.getByText('Voor Marie Smit, GGZ Oost:')).toBeVisible();
  await app.close();
});

test('the dossier is shown whole and goes to a file for nobody else', async () => {
  const { app, page } = await openVerslag();
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'casustafel-export-')), 'dossier.docx');
  await page.getByRole('tab', { name: 'Dossier' }).click();
  await expect(page.frameLocator('iframe[title=Dossier]').getByText('huis staat vol').first()).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Ontvangers' })).toHaveCount(0);
  await expectAccessible(page);
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Word (DOCX)' }).press('Enter');
  await expect(page.getByText('Voor het dossier:')).toBeVisible();
  expect(statSync(file).size).toBeGreaterThan(1_000);
  await app.close();
});
