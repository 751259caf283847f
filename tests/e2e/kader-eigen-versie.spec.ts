import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { launch } from './fixtures/launch.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { wachtzin } from './fixtures/seed.ts';

async function makeConcept(page: Page, naam: string): Promise<void> {
  await goToRoom(page, 'AVE-schema');
  await page.getByRole('button', { name: 'Eigen versie maken' }).press('Enter');
  const field = page.getByLabel('Naam van uw versie');
  await expect(field).toBeFocused();
  await field.fill(naam);
  await field.press('Enter');
  await page.getByText(`Concept van ${naam}.`).waitFor();
}

async function toTab(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tab', { name, selected: true }).waitFor();
}

async function changeUpToThree(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^AVE 2 naar 3/ }).press('Enter');
  const part = page.locator('#overgang-detail');
  await expect(part).toContainText('Dat komt met een kaderbestand');
  const first = part.getByRole('group', { name: 'Criterium 1' }).first();
  await first.getByLabel('Criterium', { exact: true }).fill('De hulp die nodig is neemt toe');

  await first.getByRole('button', { name: /^Uitzetten/ }).waitFor();
  const second = part.getByRole('group', { name: 'Criterium 2' }).first();
  await second.getByRole('button', { name: /^Uitzetten/ }).press('Enter');
  await second.getByRole('button', { name: 'Zet uit' }).press('Enter');
  await expect(second.getByText('Schrijf op waarom.')).toBeVisible();
  await second.getByLabel('Waarom zet u dit uit?').fill('Dit wegen wij in het wijkteam.');
  await page.keyboard.press('Enter');
  await expect(part.getByRole('region', { name: 'Uitgezet' })).toContainText(
    'Dit wegen wij in het wijkteam.',
  );

  await part
    .getByRole('button', { name: /^Criterium toevoegen/ })
    .first()
    .press('Enter');
  await part.getByLabel('Nieuw criterium').fill('De buurt vraagt om hulp');
  await part.getByRole('button', { name: 'Voeg toe' }).press('Enter');
  await expect(part.getByText('Kies een rol.')).toBeVisible();
  await part.locator('.edit-add').getByLabel('Vraag in het overleg').fill('Vraagt de buurt om hulp?');
  await part.getByRole('button', { name: /Wie kan dit zeggen/ }).press('ArrowDown');
  await page.getByRole('option', { name: 'Politie' }).press('Enter');
  await part.getByRole('button', { name: 'Voeg toe' }).press('Enter');
  await expect(part.getByLabel('Nieuw criterium')).toBeHidden();

  await part.getByRole('button', { name: /Beslisser toevoegen/ }).press('ArrowDown');
  await page.getByRole('option', { name: 'Burgemeester', exact: true }).press('Enter');
  await expect(part.getByRole('group', { name: 'Beslisser 3' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(part).toBeHidden();
}

test('a local version: changed, looked over, published, read-only, in use, and there after a restart', async () => {
  test.setTimeout(120_000);
  const { app, page, ...places } = await openApp();
  await makeConcept(page, 'Testdorp');
  await expectAccessible(page);
  await changeUpToThree(page);
  await page.getByRole('button', { name: 'Aanpassen: AVE 2' }).press('Enter');
  await page.getByLabel('Kern').fill('Samen helpen zoals in Testdorp');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Bewaard /)).toBeVisible();

  await toTab(page, /^Wat verandert er/);
  const preview = page.getByRole('tabpanel', { name: /^Wat verandert er/ });
  for (const said of [
    'Samen helpen zoals in Testdorp',
    'De hulp die nodig is neemt toe',
    'Dit wegen wij in het wijkteam.',
    'De buurt vraagt om hulp',
    'Burgemeester: Keuze van de gemeente.',
  ])
    await expect(preview).toContainText(said);
  await expect(preview.locator('tbody tr')).toHaveCount(
    await preview.locator('tr', { hasText: 'anders' }).count(),
  );
  await expectAccessible(page);

  await toTab(page, /^Publiceren/);
  await page.getByRole('button', { name: 'Publiceren' }).press('Enter');
  await expect(page.getByText('Schrijf op waarom.')).toBeVisible();
  await expect(page.getByLabel('Waarom', { exact: true })).toBeFocused();
  await page.keyboard.type('Zo werken wij in Testdorp.');
  // The form itself says to look at that tab: what was typed here must be there on the way back.
  await toTab(page, /^Wat verandert er/);
  await toTab(page, /^Publiceren/);
  await expect(page.getByLabel('Waarom', { exact: true })).toHaveValue('Zo werken wij in Testdorp.');
  await expect(page.getByLabel('Versienummer')).toHaveValue('1.0');
  await page.getByRole('button', { name: 'Publiceren' }).press('Enter');
  await expect(page.getByText('Gepubliceerd.', { exact: true })).toBeVisible();

  await expect(page.getByText(/verandert niet meer/)).toContainText(
    /Eigen versie 1\.0, geldig vanaf do 26 nov 2026\. Gepubliceerd op do 26 nov 2026 door Anna Bakker\. Waarom: Zo werken wij in Testdorp\. Opnieuw bekijken: vr 26 nov 2027/,
  );
  await page.getByRole('button', { name: /^AVE 2 naar 3/ }).press('Enter');
  const part = page.locator('#overgang-detail');
  await expect(part).toContainText('Uitgezet door de gemeente');
  await expect(part).toContainText('De buurt vraagt om hulp');
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);

  await page.getByRole('button', { name: 'Gebruiken voor nieuwe casussen' }).press('Enter');
  await expect(page.getByText('Nieuwe casussen beginnen met deze versie.')).toBeVisible();
  const { id } = await request(page, 'casus.create', {
    aanduiding: 'Proef',
    doel: 'Proef.',
    overWie: ['Els Voorbeeld'],
  });
  expect((await request(page, 'casus.get', { id })).casus).toMatchObject({
    kaderId: 'testdorp',
    kaderVersie: '1.0',
  });
  await app.close();

  const again = await launch(places, { now: '2027-12-01T09:00:00.000Z' });
  await request(again.page, 'toegang.unlock', { secret: wachtzin, slotId: null });
  await goHome(again.page);
  await goToRoom(again.page, 'AVE-schema');
  await expect(again.page.getByText(/^Eigen versie 1\.0/)).toBeVisible();
  await expect(again.page.getByRole('region', { name: 'AVE 2', exact: true })).toContainText(
    'Samen helpen zoals in Testdorp',
  );
  await expect(again.page.getByText(/moest u uiterlijk vr 26 nov 2027 opnieuw bekijken/)).toBeVisible();
  await again.page.getByRole('button', { name: 'Nieuwe versie maken' }).press('Enter');
  await expect(again.page.getByText('Concept van Testdorp.')).toBeVisible();
  await toTab(again.page, /^Publiceren/);
  await expect(again.page.getByLabel('Versienummer')).toHaveValue('1.1');
  await again.app.close();
});

test('a change that cannot be says where and why, and what was typed stays; a concept goes in two steps', async () => {
  const { app, page } = await openApp();
  await makeConcept(page, 'Proefdorp');
  await page.getByRole('button', { name: /^AVE 1 naar 2/ }).press('Enter');
  const part = page.locator('#overgang-detail');
  await part.getByRole('button', { name: /^Uitzetten/ }).press('Enter');
  const reden = part.getByLabel('Waarom zet u dit uit?');
  await reden.fill('Niet nodig.');
  await page.keyboard.press('Enter');
  await expect(part.getByText(/overgang 1-2, groep .*: dit is het enige criterium/)).toBeVisible();
  await expect(reden).toHaveValue('Niet nodig.');
  await part.getByRole('button', { name: 'Niet doen' }).press('Enter');

  const kop = part.getByLabel('Kop');
  await kop.fill('');
  await kop.press('Tab');
  await expect(part.getByText('Vul hier iets in. Tot dan blijft de vorige tekst gelden.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nog niet bewaard.', { exact: true })).toBeVisible();
  await expect(part).toBeVisible();
  await kop.fill('Naar AVE 2');
  await page.getByRole('button', { name: 'Opnieuw proberen' }).press('Enter');
  await expect(part).toBeHidden();

  // A name that is taken is said beside the name.
  await page.getByRole('button', { name: /Kader$/ }).press('ArrowDown');
  await page.getByRole('option', { name: 'Almelo' }).press('Enter');
  await page.getByRole('button', { name: 'Eigen versie maken' }).press('Enter');
  await page.getByLabel('Naam van uw versie').fill('Proefdorp');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Er is al een kader dat zo heet/)).toBeVisible();
  await expect(page.getByLabel('Naam van uw versie')).toHaveValue('Proefdorp');
  await page.getByRole('button', { name: 'Niet doen' }).press('Enter');

  await page.getByRole('button', { name: /Kader$/ }).press('ArrowDown');
  await page.getByRole('option', { name: 'Proefdorp (concept)' }).press('Enter');
  await page.getByRole('button', { name: /^Concept weggooien/ }).press('Enter');
  await expect(page.getByText('Dit kan niet terug.')).toBeVisible();
  expect(await request(page, 'kader.concepts', {})).toHaveLength(1);
  await page.getByRole('button', { name: 'Concept weggooien', exact: true }).press('Enter');
  await expect(page.getByText('Concept van Proefdorp.')).toBeHidden();
  expect(await request(page, 'kader.concepts', {})).toEqual([]);
  await app.close();
});
