import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { openRunning } from './fixtures/running-overleg.ts';
import type { Seeded } from './fixtures/seed.ts';

/** The casus stands on AVE 4, decided by the ambtenaar veiligheid at the table. */
async function onFour(page: Page, { besprekingId, casusId }: Seeded): Promise<void> {
  const { organisaties } = await request(page, 'contact.list', {});
  const contact = await request(page, 'contact.save', {
    id: null,
    naam: 'Ria Veilig',
    organisatieId: organisaties.find(({ kort }) => kort === 'Gemeente')?.id ?? null,
    functie: 'ambtenaar veiligheid',
    email: '',
    telefoon: '',
  });
  const { id: deelnemerId } = await request(page, 'deelnemer.save', {
    id: null,
    casusId,
    contactId: contact.id,
    rollen: ['ambtenaar veiligheid'],
  });
  const aanwezige = await request(page, 'bespreking.invite', {
    besprekingId,
    deelnemerId,
    betrokkeneId: null,
  });
  await request(page, 'bespreking.setAanwezig', { aanwezigeId: aanwezige.id, status: 'aanwezig' });
  await request(page, 'fasebesluit.record', {
    besprekingId,
    soort: 'besluit',
    naar: 4,
    beslisserNaam: 'Ria Veilig',
    beslisserRol: 'Aangewezen ambtenaar Veiligheid',
    geraadpleegd: [],
    formeelNummer: '',
    formeelDatum: null,
    overgang: null,
    akkoord: [],
    redenAfwijking: 'Begin van de test.',
  });
}

test('after an overleg on AVE 4 the last line of afronding leads to the notitie; the formal besluit comes in its order', async () => {
  const { app, page, casusId } = await openRunning(5, onFour);
  const line = page.getByRole('region', { name: 'Bijwerken voor de AOV’er' });
  await expect(line).toBeVisible();
  await expect(line).toContainText('Deze casus heeft nog geen notitie voor de driehoek.');
  await line.getByRole('button', { name: 'Driehoeknotitie maken' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /^D2026-001/ }).waitFor();

  await page.getByRole('tab', { name: 'In de driehoek' }).click();
  const formeel = page.getByRole('region', { name: 'Formeel besluit van de burgemeester' });
  await formeel.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(
    formeel.getByText('Eerst: Het Zorg- en Veiligheidshuis heeft een aanpak voor AVE 3 gemaakt.'),
  ).toBeVisible();
  await expect(formeel.getByLabel('Nummer van het besluit')).toHaveCount(0);
  await expectAccessible(page);
  await formeel.getByRole('checkbox', { name: /aanpak voor AVE 3/ }).press('Space');
  await formeel.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await expect(formeel.getByText('Vul het nummer in.')).toBeVisible();
  await formeel.getByLabel('Nummer van het besluit').fill('B2026-17');
  await formeel.getByRole('spinbutton').first().focus();
  await page.keyboard.type('26112026');
  await formeel.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await expect(formeel.getByText(/nummer B2026-17/)).toBeVisible();
  const [row] = await request(page, 'driehoek.list', { casusId });
  const { besluiten } = await request(page, 'driehoek.get', { id: row!.id });
  expect(besluiten).toMatchObject([{ soort: 'formeel', formeelNummer: 'B2026-17', datum: '2026-11-26' }]);

  // The fase follows when a person records it: the form stands filled in.
  await expect(formeel.getByText(/De casus staat nog op AVE 4/)).toBeVisible();
  await goHome(page);
  await page.getByRole('button', { name: 'Vandaag', exact: true }).press('Enter');
  await expect(page.getByText(/besluit B2026-17/)).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: 'besluit B2026-17' }).getByRole('button').press('Enter');
  await page.getByRole('tab', { name: 'In de driehoek' }).click();
  await formeel.getByRole('button', { name: 'Op- of afschaling vastleggen in het register' }).press('Enter');
  const register = page.getByRole('region', { name: 'Op- of afschaling vastleggen' });
  // One step was recorded in this overleg already.
  await register.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await expect(register.getByLabel('Nummer van het besluit')).toHaveValue('B2026-17');
  await expect(register.getByRole('checkbox', { name: /aanpak voor AVE 3/ })).toBeChecked();
  await expect(
    register.getByRole('radio', { name: /Burgemeester, met een besluit op papier/ }),
  ).toBeChecked();
  await app.close();
});

test('a notitie begun after a phone call is linked to a casus later, once', async () => {
  const { app, page } = await openApp();
  const { id: casusId } = await request(page, 'casus.create', {
    aanduiding: 'Zwanenlaan',
    doel: 'Rust in het portiek.',
    overWie: ['Els Voorbeeld'],
  });
  const { id } = await request(page, 'driehoek.create', { casusId: null, lines: ['Hammerslag in de flat'] });
  await goHome(page);
  await goToRoom(page, 'Driehoek');
  await expect(page.getByRole('row', { name: /D2026-001/ })).toContainText('nog niet gekoppeld');
  await expect(page.getByRole('row', { name: /D2026-001/ })).toContainText('do 26 nov 2026, 10.0');
  await page.getByRole('button', { name: 'Nog zonder aanduiding' }).press('Enter');
  await page.getByRole('button', { name: 'Koppelen aan een casus' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('combobox', { name: 'Casus' }).focus();
  await page.keyboard.type('Zwan');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Koppelen', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: /^Naar casus/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Koppelen aan een casus' })).toHaveCount(0);
  const { notitie } = await request(page, 'driehoek.get', { id });
  expect(notitie.casusId).toBe(casusId);
  expect(notitie.inhoud.kern[0]).toBe('Hammerslag in de flat');
  await app.close();
});

test('a notitie of no casus is thrown away, after one question', async () => {
  const { app, page } = await openApp();
  await request(page, 'driehoek.create', { casusId: null, lines: ['Vals alarm'] });
  await goHome(page);
  await goToRoom(page, 'Driehoek');
  await page.getByRole('button', { name: 'Nog zonder aanduiding' }).press('Enter');
  await page.getByRole('tab', { name: 'Bestand' }).click();
  await page.getByRole('button', { name: /^Notitie weggooien/ }).press('Enter');
  await expect(page.getByText('De notitie is dan weg. Dit kan niet terug.')).toBeVisible();
  await page.getByRole('button', { name: 'Notitie weggooien', exact: true }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Driehoek' }).waitFor();
  expect(await request(page, 'driehoek.list', { casusId: null })).toEqual([]);
  await app.close();
});

test('Beheer: a bevoegdheid is changed, switched off and added; the notitie then offers it', async () => {
  const { app, page } = await openApp();
  await goToRoom(page, 'Beheer');
  await page.getByRole('button', { name: 'Bevoegdheden', exact: true }).press('Enter');
  await expect(page.getByText(/Controleer de actuele wettekst/)).toBeVisible();
  await page.getByRole('button', { name: 'Tijdelijk huisverbod' }).press('Enter');
  const fields = page.getByRole('region', { name: 'Tijdelijk huisverbod' });
  await fields.getByLabel('Bron').fill('Wth, gecontroleerd op 20 november');
  await fields.getByRole('checkbox', { name: 'In gebruik' }).press('Space');
  await page.getByRole('textbox', { name: 'Nieuwe bevoegdheid', exact: true }).fill('Verblijfsontzegging');
  await page.getByRole('textbox', { name: 'Artikel van de nieuwe bevoegdheid' }).fill('APV artikel 2:78');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Verblijfsontzegging' })).toBeVisible();
  await expect(page.getByText(/^Bewaard/)).toBeVisible();
  await expectAccessible(page);
  const { bevoegdheden } = await request(page, 'bevoegdheden.get', {});
  expect(bevoegdheden.find(({ naam }) => naam === 'Tijdelijk huisverbod')).toMatchObject({
    bron: 'Wth, gecontroleerd op 20 november',
    actief: false,
  });
  expect(bevoegdheden.at(-1)).toMatchObject({ naam: 'Verblijfsontzegging', actief: true });

  await goToRoom(page, 'Driehoek');
  await page.getByRole('button', { name: 'Nieuwe notitie' }).press('Enter');
  await page.getByRole('combobox', { name: 'Optie toevoegen' }).focus();
  await page.keyboard.type('verblijfsontz');
  await page.keyboard.press('Enter');
  await expect(page.locator('.driehoek-optie')).toContainText('APV artikel 2:78');
  await app.close();
});
