import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { lockAndReturn } from './fixtures/lock-and-return.ts';
import { request } from './fixtures/request.ts';
import { openRunning } from './fixtures/running-overleg.ts';
import type { Seeded } from './fixtures/seed.ts';

/** Answers by which AVE 3 is aan de orde from AVE 2 under the kader of Noord-Limburg. */
const answersFor3 = ['NL-U3-1', 'NL-U3-2', 'NL-U3-3', 'NL23-1', 'NL23-2', 'NL23-5'];

/** Puts the casus in a fase: recorded by somebody who may, as a first fase. */
async function inFase(page: Page, { besprekingId, casusId }: Seeded, naar: 2 | 4): Promise<void> {
  const { organisaties } = await request(page, 'contact.list', {});
  const decider = naar === 2 ? 'Mo Yildiz' : 'Ria Veilig';
  if (naar === 4) {
    const organisatieId = organisaties.find(({ kort }) => kort === 'Gemeente')?.id ?? null;
    const functie = 'ambtenaar veiligheid';
    const contact = await request(page, 'contact.save', {
      id: null,
      naam: decider,
      organisatieId,
      functie,
      email: '',
      telefoon: '',
    });
    const deelnemer = await request(page, 'deelnemer.save', {
      id: null,
      casusId,
      contactId: contact.id,
      rollen: [functie],
    });
    const aanwezige = await request(page, 'bespreking.invite', {
      besprekingId,
      deelnemerId: deelnemer.id,
      betrokkeneId: null,
    });
    await request(page, 'bespreking.setAanwezig', { aanwezigeId: aanwezige.id, status: 'aanwezig' });
  }
  await request(page, 'fasebesluit.record', {
    besprekingId,
    soort: 'besluit',
    naar,
    beslisserNaam: decider,
    beslisserRol: naar === 2 ? 'Wijkteam' : 'Aangewezen ambtenaar Veiligheid',
    geraadpleegd: [],
    formeelNummer: '',
    formeelDatum: null,
    overgang: null,
    akkoord: [],
    redenAfwijking: 'Begin van de test.',
  });
}

/** Everything of the form with the keyboard: the radio with this text gets the choice. */
async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('radio', { name }).focus();
  await page.keyboard.press('Space');
}

test('the casusregisseur at the table decides; nobody is filled in beforehand', async () => {
  const { app, page, besprekingId, casusId } = await openRunning(4, async (bridge, seeded) => {
    await inFase(bridge, seeded, 2);
    for (const criteriumId of answersFor3) {
      await request(bridge, 'criterium.answer', {
        besprekingId: seeded.besprekingId,
        criteriumId,
        antwoord: 'ja',
        toelichting: '',
        regels: [],
      });
    }
  });
  await page.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await expect(
    page.getByText('Werkafspraak over de regie; geen besluit in de zin van de Awb.'),
  ).toBeVisible();
  await expect(page.getByText('Uitkomst van de afweging: Naar AVE 3 is aan de orde')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('radio', { name: /AVE 3/ })).toHaveAccessibleName(/uitkomst van de afweging/);
  await choose(page, /AVE 3/);
  await expect(page.getByRole('radio', { name: /Anna Bakker/ })).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await expect(page.getByText('Kies wie beslist, of leg een voorstel vast.')).toBeVisible();
  await choose(page, /Mo Yildiz/);
  await page.getByRole('checkbox', { name: /Veiligheid.*niet aanwezig/ }).press('Space');
  await page.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');

  const made = page.getByRole('group', { name: 'Besluit' }).last();
  await expect(made).toContainText('Mo Yildiz, Casusregisseur');
  const { casus } = await request(page, 'casus.get', { id: casusId });
  expect(casus.fase).toBe(3);
  const [, last] = (await request(page, 'bespreking.get', { besprekingId })).fasebesluiten;
  expect(last).toMatchObject({ soort: 'besluit', van: 2, naar: 3, redenAfwijking: '' });
  expect(last?.geraadpleegd).toHaveLength(1);
  await app.close();
});

test('when nobody at the table may decide, that is said and a voorstel can be recorded', async () => {
  const { app, page, besprekingId, casusId } = await openRunning(4, async (bridge, seeded) => {
    await inFase(bridge, seeded, 2);
  });
  await page.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await choose(page, /AVE 4/);
  await expect(page.getByText('Aangewezen ambtenaar Veiligheid: niet aanwezig')).toBeVisible();
  await choose(page, /leg een voorstel vast/);
  await page.getByRole('button', { name: /Wie doet het voorstel/ }).press('Enter');
  await page.getByRole('option', { name: /Anna Bakker/ }).press('Enter');
  await page.getByLabel('Waarom wijkt u af van de uitkomst?').fill('Er dreigt onrust in de straat.');
  await page.getByRole('button', { name: 'Voorstel vastleggen' }).press('Enter');

  await expect(page.getByRole('group', { name: 'Voorstel' })).toContainText('Anna Bakker');
  const { casus } = await request(page, 'casus.get', { id: casusId });
  expect(casus.fase).toBe(2);
  const last = (await request(page, 'bespreking.get', { besprekingId })).fasebesluiten.at(-1);
  expect(last).toMatchObject({
    soort: 'voorstel',
    naar: 4,
    beslisserNaam: 'Anna Bakker',
    redenAfwijking: 'Er dreigt onrust in de straat.',
  });
  await app.close();
});

test('a departure from the outcome asks a reason first', async () => {
  const { app, page, besprekingId } = await openRunning(4, async (bridge, seeded) => {
    await inFase(bridge, seeded, 2);
  });
  await page.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await choose(page, /AVE 3/);
  await choose(page, /Mo Yildiz/);
  await page.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await expect(
    page.getByText('U wijkt af van de uitkomst van de afweging. Schrijf op waarom.'),
  ).toBeVisible();
  expect((await request(page, 'bespreking.get', { besprekingId })).fasebesluiten).toHaveLength(1);

  await page.getByLabel('Waarom wijkt u af van de uitkomst?').fill('De hulp staat stil.');
  // Looking at another step and coming back keeps what was filled in.
  await page.keyboard.press('Alt+3');
  await page.getByRole('heading', { name: 'Alarmbellen' }).waitFor();
  await page.keyboard.press('Alt+4');
  await page.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await expect(page.getByLabel('Waarom wijkt u af van de uitkomst?')).toHaveValue('De hulp staat stil.');
  await page.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await expect(page.getByText('De hulp staat stil.')).toBeVisible();
  expect((await request(page, 'bespreking.get', { besprekingId })).fasebesluiten).toHaveLength(2);
  await app.close();
});

test('a half-filled step is there again after a lock, and gone once it is recorded', async () => {
  const { app, page, besprekingId } = await openRunning(4, async (bridge, seeded) => {
    await inFase(bridge, seeded, 2);
  });
  await page.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await choose(page, /AVE 3/);
  await choose(page, /Mo Yildiz/);
  await page.getByRole('checkbox', { name: /Veiligheid.*niet aanwezig/ }).press('Space');
  await page.getByLabel('Waarom wijkt u af van de uitkomst?').focus();
  // No rest after the last letter: it is the lock that must keep it.
  await page.keyboard.type('De hulp staat ');
  const after = await lockAndReturn(app, page);

  await after.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  const reason = after.getByLabel('Waarom wijkt u af van de uitkomst?');
  await expect(reason).toHaveValue('De hulp staat ');
  await expect(after.getByRole('radio', { name: /AVE 3/ })).toBeChecked();
  await expect(after.getByRole('radio', { name: /Mo Yildiz/ })).toBeChecked();
  await expect(after.getByRole('checkbox', { name: /Veiligheid.*niet aanwezig/ })).toBeChecked();
  expect((await request(after, 'bespreking.get', { besprekingId })).fasebesluiten).toHaveLength(1);

  await reason.focus();
  await after.keyboard.press('End');
  await after.keyboard.type('stil.');
  const form = after.getByRole('region', { name: 'Op- of afschaling vastleggen' });
  await expect(form.getByText('Nog niet bewaard')).toBeVisible();
  await expect(form.getByText(/^Bewaard \d/)).toBeVisible();
  await after.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await expect(after.getByRole('group', { name: 'Besluit' }).last()).toContainText('De hulp staat stil.');
  expect((await request(after, 'bespreking.get', { besprekingId })).besluitDraft).toBeNull();

  const again = await lockAndReturn(app, after);
  await again.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await again.getByRole('radio', { name: /AVE 4/ }).waitFor();
  await expect(again.getByRole('radio', { checked: true })).toHaveCount(0);
  expect((await request(again, 'bespreking.get', { besprekingId })).besluitDraft).toBeNull();
  await app.close();
});

test('from 4 to 3: first the aanpak, then the formal besluit of the burgemeester', async () => {
  const { app, page, besprekingId, casusId } = await openRunning(4, async (bridge, seeded) => {
    await inFase(bridge, seeded, 4);
  });
  await page.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await choose(page, /AVE 3/);
  await expect(page.getByText('Burgemeester: niet aanwezig')).toBeVisible();
  await choose(page, /Burgemeester, met een besluit op papier/);
  await page.getByLabel(/Naam van wie het besluit nam/).fill('B. van Dijk');
  await page.getByLabel('Nummer van het besluit').fill('2026-117');
  await page.getByRole('spinbutton', { name: /dag/ }).first().focus();
  await page.keyboard.type('26112026');
  await page.getByLabel('Waarom wijkt u af van de uitkomst?').fill('De rust is terug.');
  await page.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await expect(page.getByText(/Er moet eerst iets anders gebeuren/)).toBeVisible();
  await expect(page.getByLabel('Nummer van het besluit')).toHaveValue('2026-117');
  expect((await request(page, 'casus.get', { id: casusId })).casus.fase).toBe(4);
  await expectAccessible(page);

  await page.getByRole('checkbox', { name: /aanpak voor AVE 3/ }).press('Space');
  await page.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await expect(page.getByRole('group', { name: 'Besluit' }).last()).toContainText(
    'nummer 2026-117, do 26 nov 2026',
  );
  expect((await request(page, 'casus.get', { id: casusId })).casus.fase).toBe(3);
  const last = (await request(page, 'bespreking.get', { besprekingId })).fasebesluiten.at(-1);
  expect(last).toMatchObject({ beslisserNaam: 'B. van Dijk', formeelNummer: '2026-117', van: 4, naar: 3 });
  expect(last?.vooraf.map(({ vervuld }) => vervuld)).toEqual([true, true]);
  await app.close();
});

test('regie: who is at the table, or any function', async () => {
  const { app, page, besprekingId } = await openRunning(4);
  await page.getByRole('combobox', { name: 'Casusregie' }).focus();
  await page.keyboard.type('Mo');
  await page.getByRole('option', { name: /Mo Yildiz/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Procesregie' }).focus();
  await page.keyboard.type('procesregisseur van de gemeente');
  await page.keyboard.press('Tab');
  await expect(async () => {
    const { regie } = await request(page, 'bespreking.get', { besprekingId });
    expect(regie).toEqual({
      casusregie: 'Wijkteam, Mo Yildiz',
      procesregie: 'procesregisseur van de gemeente',
    });
  }).toPass();
  await app.close();
});

test('handhaven and a step within the fase are recorded as well', async () => {
  const { app, page, besprekingId, casusId } = await openRunning(4, async (bridge, seeded) => {
    await inFase(bridge, seeded, 2);
  });
  await page.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await choose(page, /Afschalen binnen AVE 2/);
  await expect(page.getByText('Het kader noemt niet wie dit mag beslissen.')).toBeVisible();
  await expect(page.getByText('Uw gemeente kan in een eigen versie van het kader aanwijzen')).toBeVisible();
  await choose(page, /Opschalen binnen AVE 2/);
  await choose(page, /Mo Yildiz/);
  await page.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await expect(page.getByRole('group', { name: 'Besluit' }).last()).toContainText('opschalen binnen AVE 2');

  await page.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await choose(page, /blijft zo/);
  await choose(page, /Mo Yildiz/);
  await page.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await expect(page.getByRole('group', { name: 'Besluit' }).last()).toContainText('blijft in');
  const { fasebesluiten } = await request(page, 'bespreking.get', { besprekingId });
  expect(fasebesluiten.map(({ van, naar, overgang }) => [van, naar, overgang])).toEqual([
    [null, 2, '1-2'],
    [2, 2, '2-2-op'],
    [2, 2, '2-3'],
  ]);
  expect((await request(page, 'casus.get', { id: casusId })).casus.fase).toBe(2);
  await app.close();
});
