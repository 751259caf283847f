import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { seedOverleg } from './fixtures/seed.ts';

test('a new overleg wants a date and a casus, and leads to preparing it', async () => {
  const { app, page } = await openApp();
  await seedOverleg(page);
  await goHome(page);
  await page.getByRole('button', { name: 'Nieuw overleg' }).press('Enter');
  await page.getByRole('button', { name: 'Overleg maken' }).press('Enter');
  await expect(page.getByText('Vul een datum in')).toBeVisible();
  await expect(page.getByText('Kies minstens één casus.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('spinbutton', { name: /dag/ }).first().focus();
  await page.keyboard.type('17122026');
  await page.getByLabel('Plaats').fill('Wijkcentrum');
  await page.getByRole('checkbox', { name: /Zwanenlaan/ }).press('Space');
  await page.getByRole('button', { name: 'Overleg maken' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Voorbereiden: 2026-001/ })).toBeVisible();
  const planned = await request(page, 'overleg.list', { stand: 'gepland', text: '', limit: 10 });
  expect(planned.rows.map(({ datum, plaats }) => [datum, plaats])).toContainEqual([
    '2026-12-17',
    'Wijkcentrum',
  ]);
  await app.close();
});

test('preparing: vraag, invitees, lines beforehand, and then the overleg starts', async () => {
  const { app, page } = await openApp();
  const { besprekingId } = await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Overleggen');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Voorbereiden/ }).press('Enter');
  await page.getByLabel('De vraag van vandaag').last().fill('Wie ruimt er op?');
  await expect(page.getByText(/^Bewaard/)).toBeVisible();

  await page.getByRole('checkbox', { name: /Joris Peeters/ }).press('Space');
  await page.getByRole('checkbox', { name: /Els Voorbeeld/ }).press('Space');
  await expect(page.getByRole('heading', { name: 'Uitgenodigd 5' })).toBeVisible();
  await page.getByRole('button', { name: 'Dezelfde als vorige keer' }).press('Enter');
  await expect(page.getByText('Er is geen vorig overleg over deze casus.')).toBeVisible();

  await page.getByRole('button', { name: 'Inbreng toevoegen' }).press('Enter');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).press('Enter');
  await expect(page.getByText('Typ of plak eerst tekst.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Van wie' }).fill('Corp');
  await expect(page.getByRole('option')).toHaveText(['Corporatie']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('Wat zij stuurden').fill('- huis staat vol\n- huur is betaald');
  await expect(page.getByText('Dit worden 2 regels.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaren', exact: true }).press('Enter');
  await expect(page.getByRole('cell', { name: 'huur is betaald' })).toBeVisible();

  const view = await request(page, 'bespreking.get', { besprekingId });
  expect(view.bespreking.vraag).toBe('Wie ruimt er op?');
  const corporatie = view.organisaties.find(({ kort }) => kort === 'Corporatie')?.id;
  expect(view.informatie.map(({ tekst, vooraf, bronnen }) => [tekst, vooraf, bronnen])).toEqual([
    ['huis staat vol', true, [corporatie]],
    ['huur is betaald', true, [corporatie]],
  ]);
  expect(view.aanwezigen).toHaveLength(5);

  // Somebody else moved it meanwhile: what is typed here stays, and lands over nothing.
  await request(page, 'overleg.save', { ...view.overleg, aanvang: '14:00' });
  await page.getByLabel('Plaats').fill('Wijkcentrum');
  await page.getByLabel('Plaats').blur();
  await expect(page.getByText(/^Niet bewaard\. Er staat al een nieuwere versie/)).toBeVisible();
  await expect(page.getByLabel('Plaats')).toHaveValue('Wijkcentrum');
  expect((await request(page, 'bespreking.get', { besprekingId })).overleg).toMatchObject({
    aanvang: '14:00',
    plaats: view.overleg.plaats,
  });
  await page.getByRole('button', { name: 'Nu opnieuw proberen' }).press('Enter');
  await expect(page.getByText(/^Niet bewaard/)).toBeHidden();

  await page.getByRole('button', { name: /^Start het overleg/ }).press('Enter');
  await expect
    .poll(async () => (await request(page, 'bespreking.get', { besprekingId })).bespreking.status)
    .toBe('lopend');
  await app.close();
});

test('a pasted table is shown first, becomes afspraken, and can be undone whole', async () => {
  const { app, page } = await openApp();
  const { besprekingId } = await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Overleggen');
  await page.getByRole('button', { name: /^Voorbereiden/ }).press('Enter');
  await page.getByRole('button', { name: 'Tabel plakken' }).press('Enter');
  const pasted = page.getByLabel('Plak hier de tabel');
  await pasted.fill('geen tabel');
  await expect(page.getByText('Dit is geen tabel')).toBeVisible();
  await expect(page.getByRole('button', { name: '0 afspraken toevoegen' })).toBeDisabled();
  await pasted.fill(
    'Wat\tWie\tWanneer\nbelt de huisarts\tGGZ\t4-12-2026\nregelt een container\tCorporatie\tvolgend overleg\nkijkt mee\tOnbekend\tsnel',
  );
  await expect(page.getByRole('cell', { name: 'vr 4 dec 2026' })).toBeVisible();
  await expect(page.getByText('wie?')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: /^Rij 3/ }).press('Space');
  await page.getByRole('button', { name: '2 afspraken toevoegen' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Open afspraken 2' })).toBeVisible();
  expect((await request(page, 'bespreking.get', { besprekingId })).afspraken).toHaveLength(2);
  await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Open afspraken 0' })).toBeVisible();
  await app.close();
});

test('one A4 is written where the user says, and a folder that refuses is told', async () => {
  const { app, page, temp } = await openApp();
  await seedOverleg(page);
  await goHome(page);
  await goToRoom(page, 'Overleggen');
  await page.getByRole('button', { name: /^Voorbereiden/ }).press('Enter');
  const saveTo = (filePath: string) =>
    app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    }, filePath);

  await saveTo(path.join(temp, 'bestaat-niet', 'voorbereiding.pdf'));
  await page.getByRole('button', { name: 'Eén A4 maken' }).press('Enter');
  await expect(page.getByText('Die map is er niet meer')).toBeVisible();

  const file = path.join(temp, 'voorbereiding.pdf');
  await saveTo(file);
  await page.getByRole('button', { name: 'Eén A4 maken' }).press('Enter');
  await expect(page.getByText(file)).toBeVisible();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  await app.close();
});
