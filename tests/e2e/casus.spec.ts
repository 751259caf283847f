import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { seedOverleg } from './fixtures/seed.ts';

test('a new casus asks three things and says in place what is missing', async () => {
  const { app, page } = await openApp();
  await page.getByRole('button', { name: 'Nieuwe casus' }).press('Enter');
  await expect(page.getByLabel('Korte aanduiding')).toBeFocused();
  await page.keyboard.type('ruzie met Jansen');
  await page.getByLabel('Over wie gaat het?').fill('Piet Jansen');
  await expect(page.getByText('Hier staat "Jansen" in')).toBeVisible();
  await page.getByRole('button', { name: 'Casus maken' }).press('Enter');
  await expect(page.getByText('Schrijf in een zin wat u met deze casus wilt bereiken')).toBeVisible();
  await expect(page.getByLabel('Doel')).toBeFocused();
  await expectAccessible(page);
  expect(await request(page, 'casus.list', { text: '', limit: 1, chosen: [] })).toEqual({
    rows: [],
    total: 0,
  });

  await page.keyboard.type('Rust in de straat.');
  await page.getByLabel('Korte aanduiding').fill('ruzie in de straat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '2026-001 ruzie in de straat' })).toBeVisible();
  await expect(page.getByText('Of de betrokkene is geïnformeerd')).toBeVisible();
  await expectAccessible(page);
  await app.close();
});

test('fields save themselves and say so; an empty doel is not saved', async () => {
  const { app, page } = await openApp();
  const { casusId } = await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await page.getByLabel('Doel').fill('Rust, en een huis dat leeg kan.');
  await expect(page.getByText(/^Bewaard 10\.0\d$|^Bewaard \d/)).toBeVisible();
  expect((await request(page, 'casus.get', { id: casusId })).casus.doel).toBe(
    'Rust, en een huis dat leeg kan.',
  );

  await page.getByLabel('Doel').fill('');
  await expect(page.getByText('Het doel mag niet leeg zijn')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Onderdelen' })
    .getByRole('button', { name: 'Afspraken' })
    .press('Enter');
  await expect(page.getByRole('button', { name: 'Toch weggaan: deze tekst vervalt' })).toBeVisible();
  await page.getByRole('button', { name: 'Toch weggaan: deze tekst vervalt' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Afspraken' })).toBeVisible();
  expect((await request(page, 'casus.get', { id: casusId })).casus.doel).toBe(
    'Rust, en een huis dat leeg kan.',
  );
  await app.close();
});

test('a newer version is not overwritten; the typed text stays and can be saved after that', async () => {
  const { app, page } = await openApp();
  const { casusId } = await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await page.getByLabel('Doel').waitFor();
  const { casus } = await request(page, 'casus.get', { id: casusId });
  const {
    nummer: _nummer,
    fase: _fase,
    afgeslotenOp: _afgeslotenOp,
    createdAt: _createdAt,
    ...editable
  } = casus;
  await request(page, 'casus.save', { ...editable, convenant: 'Convenant van elders' });

  await page.getByLabel('Doel').fill('Mijn doel');
  await page.getByLabel('Doel').blur();
  await expect(page.getByText(/^Niet bewaard\. Er staat al een nieuwere versie/)).toBeVisible();
  await expect(page.getByLabel('Doel')).toHaveValue('Mijn doel');
  expect((await request(page, 'casus.get', { id: casusId })).casus.doel).toBe(casus.doel);
  await page.getByRole('button', { name: 'Nu opnieuw proberen' }).press('Enter');
  await expect(page.getByText(/^Bewaard/)).toBeVisible();
  expect((await request(page, 'casus.get', { id: casusId })).casus.doel).toBe('Mijn doel');
  await app.close();
});

test('every tab of a casus is reached with the arrow keys and is accessible', async () => {
  const { app, page } = await openApp();
  await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Casussen');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await page.getByRole('tab', { name: 'Overzicht' }).focus();
  for (const name of [
    'Betrokkenen en naasten',
    'Deelnemers',
    'Overleggen',
    'Afspraken',
    'Risico’s',
    'Op- en afschaling',
    'Documenten',
    'Privacy',
  ]) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name, selected: true })).toBeFocused();
    await expectAccessible(page);
  }
  await app.close();
});

test('a naaste is added, changed and removed in two steps', async () => {
  const { app, page } = await openApp();
  const { casusId } = await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await page.getByRole('tab', { name: 'Betrokkenen en naasten' }).click();
  const adding = page.getByRole('region', { name: 'Iemand toevoegen' });
  await adding.getByRole('button', { name: 'Toevoegen' }).press('Enter');
  await expect(adding.getByText('Vul een naam in.')).toBeVisible();
  await adding.getByLabel('Naam').fill('Rita Zus');
  await adding.getByLabel('Relatie of rol').fill('zus');
  await page.keyboard.press('Enter');
  const row = page.getByRole('group', { name: 'Rita Zus' });
  await row.getByLabel('Geboortejaar').fill('84');
  await expect(row.getByText('Vul een jaar in, zoals 1984.')).toBeVisible();
  await row.getByLabel('Geboortejaar').fill('1984');
  await expect(row.getByText(/^Bewaard/)).toBeVisible();
  const saved = (await request(page, 'casus.get', { id: casusId })).betrokkenen.find(
    ({ naam }) => naam === 'Rita Zus',
  );
  expect(saved).toMatchObject({ soort: 'naaste', relatie: 'zus', geboortejaar: 1984 });

  await row.getByRole('button', { name: /^Verwijderen/ }).press('Enter');
  await expect(row.getByRole('button', { name: 'Niet doen' })).toBeFocused();
  await row.getByRole('button', { name: 'Verwijderen', exact: true }).press('Enter');
  await expect(row).toBeHidden();
  await app.close();
});

test('a pasted address line becomes deelnemers after a look', async () => {
  const { app, page } = await openApp();
  const { casusId } = await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await page.getByRole('tab', { name: 'Deelnemers' }).click();
  await page.getByRole('button', { name: 'Adresregel plakken' }).press('Enter');
  const pasted = page.getByLabel('Plak hier de adressen uit uw uitnodiging');
  await pasted.fill('12345');
  await expect(page.getByText('Hier staat geen naam of e-mailadres in')).toBeVisible();
  await pasted.fill('Post, Karel (GGZ) <k.post@ggz-oost.nl>; Dijk, van, Noor <n.vandijk@halt.nl>');
  await page.getByRole('checkbox', { name: 'Noor van Dijk' }).press('Space');
  await expectAccessible(page);
  await page.getByRole('button', { name: '1 persoon toevoegen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Karel Post', exact: true })).toBeVisible();
  const { contacten, organisaties } = (await request(page, 'casus.get', { id: casusId })).contactlijst;
  const karel = contacten.find(({ email }) => email === 'k.post@ggz-oost.nl');
  expect(organisaties.find(({ id }) => id === karel?.organisatieId)?.kort).toBe('GGZ');
  expect(contacten.some(({ naam }) => naam === 'Noor van Dijk')).toBe(false);
  await app.close();
});
