import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom } from './fixtures/room.ts';
import { openRunning, typeLine, type Running } from './fixtures/running-overleg.ts';

/** The verslag of a bespreking that is over, with all the law asks, at the tab Verslag. */
async function openConcept(): Promise<Running> {
  const running = await openRunning(5, async (page, { besprekingId }) => {
    await typeLine(page, besprekingId, 2, 'cor: huis staat vol');
    await typeLine(page, besprekingId, 5, 'wij: gaat op huisbezoek, 4 dec');
  });
  const { page, besprekingId, casusId } = running;
  await request(page, 'bespreking.afronden', { besprekingId });
  const antwoord = {
    uitkomst: 'geinformeerd',
    datum: '2026-11-20',
    door: 'wijkteam',
    hoe: 'mondeling',
  } as const;
  await request(page, 'informering.record', { casusId, betrokkeneId: null, antwoord });
  await goHome(page);
  await goToRoom(page, 'Overleggen');
  await page.getByRole('button', { name: /^Verslag/ }).press('Enter');
  await page.getByRole('tab', { name: 'Afsprakenlijst' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Verslag', selected: true }).waitFor();
  return running;
}

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

test('the concept goes round, a reaction is taken over and the line put right; then it is vastgesteld', async () => {
  const { app, page, besprekingId } = await openConcept();
  await page.getByRole('button', { name: 'Naar de reacties' }).press('Enter');
  await expect(page.getByText('Er is nog geen reactie.', { exact: false })).toBeVisible();
  await shot(page, 'empty');
  await page.getByRole('button', { name: 'Concept is rondgestuurd' }).press('Enter');
  await expect(page.getByText('Rondgestuurd op do 26 nov 2026.', { exact: false })).toBeVisible();
  expect((await request(page, 'reactie.list', { besprekingId })).ronde?.reactieTot).toBe('2026-12-03');

  await page.getByRole('button', { name: 'Reactie vastleggen' }).press('Enter');
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');
  await expect(page.getByText('Schrijf op van wie dit komt.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Van wie?' }).focus();
  await page.keyboard.type('Corporatie, Sanne de Boer');
  await page.keyboard.press('Tab');
  await page.getByLabel('Over welke regel?').fill('9');
  await page.getByLabel('Wat klopt er niet?').fill('Alleen de zolder staat vol.');
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');
  await expect(page.getByText('Deze regel is er niet. Kijk het nummer na.')).toBeVisible();
  await shot(page, 'form');
  await expectAccessible(page);
  await page.getByLabel('Over welke regel?').fill('1');
  await expect(page.getByText('Regel 1: huis staat vol')).toBeVisible();
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');
  await expect(page.getByText('Nog geen antwoord')).toBeVisible();

  // An open reaction stops vaststellen, and says where to go on.
  await expect(page.getByRole('button', { name: 'Verslag vaststellen' })).toHaveCount(0);
  await expect(page.getByText('Vaststellen kan als elke reactie een antwoord heeft')).toBeVisible();
  await shot(page, 'open');

  await page.getByRole('button', { name: 'Overnemen, reactie 1', exact: true }).press('Enter');
  const line = page.getByLabel('Zo komt regel 1 in het verslag');
  await expect(line).toBeFocused();
  await line.fill('zolder staat vol');
  await shot(page, 'take-over');
  await page.getByRole('button', { name: 'Reactie 1 overnemen' }).press('Enter');
  await expect(page.getByText('Overgenomen', { exact: true })).toBeVisible();
  await shot(page, 'answered');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Terug naar het stuk' }).press('Enter');
  const paper = page.frameLocator('iframe[title=Verslag]');
  await expect(paper.getByText('zolder staat vol')).toBeVisible();

  await expect(page.getByText(/Reageren kan nog tot en met do 3 dec 2026/)).toBeVisible();
  await page.getByRole('button', { name: 'Verslag vaststellen' }).press('Enter');
  await page.getByRole('button', { name: 'Ja, stel het verslag vast' }).press('Enter');
  await expect(page.getByText('Vastgesteld', { exact: true })).toBeVisible();
  await app.close();
});

test('not taken over only with the reason; what was typed stays when it is refused', async () => {
  const { app, page, besprekingId } = await openConcept();
  const typed = { besprekingId, van: 'Mo Yildiz', regel: 1, tekst: 'Klopt niet.', ontvangenOp: '2026-11-26' };
  const { id } = await request(page, 'reactie.record', typed);
  await page.getByRole('button', { name: 'Naar de reacties' }).press('Enter');
  await page.getByRole('button', { name: 'Niet overnemen, reactie 1' }).press('Enter');
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');
  await expect(page.getByText('Schrijf op waarom. Zonder reden kan dit niet.')).toBeVisible();
  // Somebody else answered in the meantime.
  const other = { id, revisie: 1, uitkomst: 'overgenomen' as const, waarom: '', line: null };
  await request(page, 'reactie.answer', other);
  const reden = page.getByLabel('Waarom neemt u reactie 1 niet over?');
  await reden.fill('Zo is het gezegd.');
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).press('Enter');
  await expect(page.getByText(/Er staat al een nieuwere versie/)).toBeVisible();
  await expect(reden).toHaveValue('Zo is het gezegd.');
  // With a text half typed the app does not close without asking.
  await page.getByRole('button', { name: 'Niet vastleggen' }).press('Enter');
  await app.close();
});

test('Vandaag names a concept with a reaction that nobody answered, and leads there', async () => {
  const { app, page, besprekingId } = await openConcept();
  await request(page, 'conceptronde.start', { besprekingId, reactieTot: '2026-12-03', revisie: 0 });
  const typed = {
    besprekingId,
    van: 'Mo Yildiz',
    regel: null,
    tekst: 'Klopt niet.',
    ontvangenOp: '2026-11-26',
  };
  await request(page, 'reactie.record', typed);
  await goHome(page);
  const notice = page.getByRole('status').filter({ hasText: 'Conceptverslag' });
  await expect(notice).toContainText(
    'reageren tot en met do 3 dec 2026 (nog 7 dagen), 1 reactie zonder antwoord',
  );
  await expect(notice).not.toContainText('Klopt niet');
  await shot(page, 'vandaag');
  await expectAccessible(page);
  await notice.getByRole('button').press('Enter');
  await expect(page.getByRole('list', { name: 'Reacties op het concept' })).toContainText('Klopt niet.');
  await app.close();
});
