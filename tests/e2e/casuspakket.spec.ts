import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { seedOverleg } from './fixtures/seed.ts';

async function answerDialogs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
}

/** Beheer, Collega’s: the line of the other is pasted, and the six words are found equal. */
async function addColleague(page: Page, naam: string, line: string, rol: string): Promise<string[]> {
  await goToRoom(page, 'Beheer');
  await page.getByRole('button', { name: 'Collega’s', exact: true }).press('Enter');
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill(naam);
  await page.getByRole('button', { name: /Rol$/ }).press('Enter');
  await page.getByRole('option', { name: new RegExp(`^${rol}`) }).click();
  await page.getByRole('textbox', { name: 'Sleutelregel van de collega' }).fill(line);
  await page.getByRole('button', { name: 'Collega toevoegen' }).press('Enter');
  const words = page.getByRole('list', { name: `De zes woorden met ${naam}` }).getByRole('listitem');
  await expect(words).toHaveCount(6);
  return words.allInnerTexts();
}

const ownLine = async (page: Page): Promise<string> => (await request(page, 'colleague.list', {})).ownLine;

test('a casus goes to the AOV’er’s machine, and an update shows what is new', async ({}, testInfo) => {
  // Two machines.
  test.setTimeout(180_000);
  const chair = await openApp();
  const { casusId, besprekingId } = await seedOverleg(chair.page);
  const aov = await openApp();
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'casustafel-pakket-')), '2026-001-1.casuspakket');
  await answerDialogs(chair.app, file);
  await answerDialogs(aov.app, file);

  await goHome(chair.page);
  await goHome(aov.page);
  const shot = (page: Page, name: string) => page.screenshot({ path: testInfo.outputPath(`${name}.png`) });
  const here = await addColleague(chair.page, 'Aad Ovee', await ownLine(aov.page), 'AOV');
  const there = await addColleague(aov.page, 'Anna Bakker', await ownLine(chair.page), 'Voorzitter');
  expect(here).toEqual(there);
  await expectAccessible(chair.page);
  await shot(chair.page, 'collegas-vergelijken');
  for (const { page } of [chair, aov]) {
    await page.getByRole('button', { name: /^De woorden zijn gelijk/ }).press('Enter');
    await expect(page.getByText(/^Vergeleken op/)).toBeVisible();
  }
  await shot(chair.page, 'collegas');

  await request(chair.page, 'bespreking.start', { besprekingId });
  await goToRoom(chair.page, 'Casussen');
  await chair.page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await chair.page.getByRole('tab', { name: 'Privacy' }).click();
  const give = chair.page.getByRole('region', { name: 'Aan een collega geven' });
  await give.getByRole('button', { name: /Aan wie/ }).press('Enter');
  await chair.page.getByRole('option', { name: 'Aad Ovee' }).click();
  await give.getByRole('button', { name: 'Casuspakket opslaan' }).press('Enter');
  await expect(give.getByText(/niet gedeeld met openbare orde/)).toBeVisible();
  await shot(chair.page, 'niet-gedeeld');
  await chair.page.getByRole('checkbox', { name: /openbare orde/ }).press('Space');
  await expect(chair.page.getByRole('checkbox', { name: /openbare orde/ })).toBeChecked();
  await expect
    .poll(async () => (await request(chair.page, 'casus.get', { id: casusId })).casus.gedeeldOpenbareOrde)
    .toBe(true);
  await give.getByRole('button', { name: 'Casuspakket opslaan' }).press('Enter');
  await expect(give.getByText(/Alleen deze collega kan het openen/)).toBeVisible();
  await expect(give.getByText(/^Naar Aad Ovee, pakket 1/)).toBeVisible();
  await expectAccessible(chair.page);
  await give.scrollIntoViewIfNeeded();
  await shot(chair.page, 'gegeven');

  await goToRoom(aov.page, 'Casussen');
  await aov.page.getByRole('button', { name: 'Casuspakket openen' }).press('Enter');
  await aov.page.getByRole('button', { name: 'Kies het bestand' }).press('Enter');
  await expect(aov.page.getByText('Deze casus is hier nieuw.')).toBeVisible();
  await expectAccessible(aov.page);
  await shot(aov.page, 'nieuw');
  await aov.page.getByRole('button', { name: 'Neem de casus over' }).press('Enter');
  await aov.page.getByRole('button', { name: 'Naar de casus' }).press('Enter');
  await expect(aov.page.getByText(/^Kopie van Anna Bakker, stand van .*: van vandaag\.$/)).toBeVisible();
  await shot(aov.page, 'overgenomen');

  await request(chair.page, 'invoer.save', {
    besprekingId,
    stap: 2,
    text: 'pol: zes meldingen in een half jaar',
    soort: null,
    leefgebied: '',
    undone: [],
    nietInVerslag: false,
    previousBron: [],
  });
  await give.getByRole('button', { name: 'Casuspakket opslaan' }).press('Enter');
  await expect(give.getByText(/^Naar Aad Ovee, pakket 2/)).toBeVisible();
  await goToRoom(aov.page, 'Casussen');
  await aov.page.getByRole('button', { name: 'Casuspakket openen' }).press('Enter');
  await aov.page.getByRole('button', { name: 'Kies het bestand' }).press('Enter');
  await expect(aov.page.getByText('zes meldingen in een half jaar')).toBeVisible();
  await expectAccessible(aov.page);
  await shot(aov.page, 'bijgewerkt');
  await aov.page.getByRole('button', { name: 'Neem de wijzigingen over' }).press('Enter');
  await expect(aov.page.getByText(/^Overgenomen/)).toBeVisible();
  await chair.app.close();
  await aov.app.close();
});
