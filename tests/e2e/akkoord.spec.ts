import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { lockAndReturn } from './fixtures/lock-and-return.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom } from './fixtures/room.ts';
import { openRunning } from './fixtures/running-overleg.ts';
import type { Seeded } from './fixtures/seed.ts';

const down = ['HB32-1', 'HB32-2'];

/** In AVE 3 under the kader of Heemskerk, where going down asks agreement of everybody who takes part. */
async function inAve3(page: Page, { besprekingId, casusId }: Seeded): Promise<void> {
  const { casus, deelnemers, contactlijst } = await request(page, 'casus.get', { id: casusId });
  const { nummer: _nummer, fase: _fase, afgeslotenOp: _closed, createdAt: _createdAt, ...kept } = casus;
  await request(page, 'casus.save', { ...kept, kaderId: 'heemskerk-beverwijk', kaderVersie: '1.0' });
  const mo = contactlijst.contacten.find(({ naam }) => naam === 'Mo Yildiz');
  const deelnemer = deelnemers.find(({ contactId }) => contactId === mo?.id);
  await request(page, 'deelnemer.save', { ...deelnemer!, rollen: ['netwerkregisseur'] });
  await request(page, 'contact.save', { ...mo!, functie: 'netwerkregisseur' });
  const { vooraf } = await stepOf(page, '2-3');
  for (const { id } of vooraf)
    await request(page, 'criterium.setVooraf', { besprekingId, id, vervuld: true });
  await request(page, 'fasebesluit.record', {
    besprekingId,
    soort: 'besluit',
    naar: 3,
    overgang: null,
    akkoord: [],
    beslisserNaam: 'Mo Yildiz',
    beslisserRol: 'Netwerkregisseur',
    geraadpleegd: [],
    formeelNummer: '',
    formeelDatum: null,
    redenAfwijking: 'Begin van de test.',
  });
  for (const criteriumId of down) {
    await request(page, 'criterium.answer', {
      besprekingId,
      criteriumId,
      antwoord: 'ja',
      toelichting: '',
      regels: [],
    });
  }
  for (const { id } of (await stepOf(page, '3-2')).vooraf) {
    await request(page, 'criterium.setVooraf', { besprekingId, id, vervuld: true });
  }
}

async function stepOf(page: Page, overgang: string) {
  const kader = await request(page, 'kader.get', { id: 'heemskerk-beverwijk', versie: '1.0' });
  const found = kader?.overgangen.find(({ id }) => id === overgang);
  if (found === undefined) throw new Error(`no overgang ${overgang}`);
  return found;
}

test('agreement of all missing one blocks by name; with all of them the besluit stands in the register', async () => {
  const { app, page, casusId } = await openRunning(4, inAve3);
  await page.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await page.getByRole('radio', { name: /AVE 2/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: /Mo Yildiz/ }).focus();
  await page.keyboard.press('Space');
  const list = page.getByRole('group', { name: 'Akkoord van iedereen die meedoet' });
  await expect(list.getByRole('radio', { name: 'nog niet gevraagd', checked: true })).toHaveCount(5);
  await list.getByRole('radio', { name: 'nog niet gevraagd' }).first().focus();
  for (const key of ['j', 'j', 'j', 'n', 'j']) {
    await page.keyboard.press(key);
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.getByLabel('Invoerregel')).toHaveValue('');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await expect(
    page.getByText(/Niet akkoord: Joris Peeters\. Tot die tijd kan alleen een voorstel/),
  ).toBeVisible();
  expect((await request(page, 'casus.get', { id: casusId })).casus.fase).toBe(3);

  await page
    .getByRole('radiogroup', { name: /Joris Peeters/ })
    .getByRole('radio', { name: 'nee' })
    .focus();
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await expect(page.getByRole('group', { name: 'Besluit' }).last()).toContainText(
    'akkoord: Anna Bakker, Mo Yildiz, Sanne de Boer, Joris Peeters, Marie Smit',
  );
  expect((await request(page, 'casus.get', { id: casusId })).casus.fase).toBe(2);

  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await page.getByRole('tab', { name: 'Op- en afschaling' }).click();
  const entries = page.getByRole('region', { name: /^Besluit/ });
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText('geldt nu');
  await expect(entries.first()).toContainText('versie 1.0');
  await expect(entries.first()).toContainText(/Vervangt\s*het besluit van do 26 nov 2026/);
  await entries
    .first()
    .getByText(/zoals ze toen waren \(2\)/)
    .press('Enter');
  await expect(entries.first().getByRole('row')).toHaveCount(1 + down.length);
  await expect(entries.last()).toContainText('Begin van de test.');
  await expectAccessible(page);
  await app.close();
});

test('akkoord that was asked before a lock need not be asked again', async () => {
  const { app, page } = await openRunning(4, inAve3);
  await page.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await page.getByRole('radio', { name: /AVE 2/ }).focus();
  await page.keyboard.press('Space');
  const nobody = page.getByRole('radio', { name: 'nog niet gevraagd' });
  await nobody.first().focus();
  for (const key of ['j', 'ArrowDown', 'n']) await page.keyboard.press(key);
  const after = await lockAndReturn(app, page);

  await after.getByRole('button', { name: 'Nog een stap vastleggen' }).press('Enter');
  await expect(after.getByRole('radio', { name: /AVE 2/ })).toBeChecked();
  const said = after.getByRole('group', { name: 'Akkoord van iedereen die meedoet' }).getByRole('radiogroup');
  await expect(said.nth(0).getByRole('radio', { name: 'ja' })).toBeChecked();
  await expect(said.nth(1).getByRole('radio', { name: 'nee' })).toBeChecked();
  await expect(said.getByRole('radio', { name: 'nog niet gevraagd', checked: true })).toHaveCount(3);
  await app.close();
});
