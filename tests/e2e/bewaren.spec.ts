import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { launch, type Launched, type Places } from './fixtures/launch.ts';
import { ask, request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { seedOverleg, wachtzin } from './fixtures/seed.ts';

async function toPrivacy(page: Page): Promise<void> {
  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByText('Zwanenlaan, burenoverlast').first().click();
  await page.getByRole('tab', { name: 'Privacy' }).click();
  await expect(page.getByRole('heading', { name: 'Bewaren en afsluiten' })).toBeVisible();
}

async function toBewaren(page: Page): Promise<void> {
  await goHome(page);
  await goToRoom(page, 'Beheer');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Bewaartermijnen' })).toBeVisible();
}

/** Two years after the casus was closed: the app as it starts then. */
async function yearsLater(places: Places, now: string): Promise<Launched> {
  const { data, profile, temp } = places;
  const launched = await launch({ data, profile, temp }, { now });
  await request(launched.page, 'toegang.unlock', { secret: wachtzin, slotId: null });
  await goHome(launched.page);
  return launched;
}

async function saveTo(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

test('L1 and L13/regime: radicalisering is refused in words; after an overleg the doel changes with a reason', async () => {
  const { app, page } = await openApp();
  const { besprekingId } = await seedOverleg(page);
  await toPrivacy(page);
  await page.getByRole('button', { name: /Regime/ }).click();
  await page.getByRole('option', { name: /Radicalisering/ }).click();
  await expect(page.getByText('Stb. 2025, 78')).toBeVisible();
  await page.getByRole('button', { name: /Regime/ }).click();
  await page.getByRole('option', { name: /Consult/ }).click();
  await expect(page.getByText('Een consult noemt geen personen')).toBeVisible();
  await page.getByRole('button', { name: /Regime/ }).click();
  await page.getByRole('option', { name: /Openbare orde/ }).click();
  await expect(page.getByText('Dit regime kan niet')).toBeHidden();
  await page.getByLabel('Verantwoordelijk voor de gegevens').fill('Gemeente Testdorp\nPolitie');
  await expect(page.getByText(/^Bewaard/).first()).toBeVisible();
  await expectAccessible(page);
  await request(page, 'bespreking.start', { besprekingId });
  await toPrivacy(page);
  await page.getByRole('button', { name: 'Doel of regime wijzigen' }).click();
  await page.getByLabel('Nieuw doel').fill('Rust en een eigen woning.');
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  await expect(page.getByText('Schrijf op waarom.')).toBeVisible();
  await page.getByLabel('Waarom hoort dit bij dezelfde casus?').fill('Mevrouw vroeg het zelf.');
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Doel of regime wijzigen' })).toBeVisible();
  await expect(page.getByText('Rust en een eigen woning.').first()).toBeVisible();
  await expect(page.getByText('Mevrouw vroeg het zelf.')).toBeVisible();
  await app.close();
});

test('L13 and L27: a casus is closed, kept longer with a reason, and opened again', async () => {
  const { app, page } = await openApp();
  await seedOverleg(page);
  await toPrivacy(page);
  await page.getByRole('button', { name: 'Casus afsluiten' }).click();
  await page.getByRole('button', { name: 'Afsluiten', exact: true }).click();
  await expect(page.getByText('Schrijf op waarmee de casus eindigde.')).toBeVisible();
  await page.getByLabel('Resultaat').fill('Er is rust; de hulp loopt door.');
  await page.getByRole('button', { name: 'Afsluiten', exact: true }).click();
  await expect(page.getByText('zo 26 nov 2028')).toBeVisible();
  await page.getByRole('button', { name: 'Langer bewaren' }).click();
  await page.getByRole('spinbutton').first().click();
  await page.keyboard.type('01032029');
  await page.getByLabel('Waarom is langer bewaren nodig?').fill('Er loopt een bezwaar.');
  await page.getByLabel('Uw functie').fill('procesregisseur');
  await page.getByRole('button', { name: 'Verlengen', exact: true }).click();
  await expect(page.getByText('do 1 mrt 2029').first()).toBeVisible();
  await expect(page.getByText('Er loopt een bezwaar.')).toBeVisible();
  await page.getByRole('button', { name: 'Casus heropenen' }).click();
  await page.getByLabel('Waarom gaat deze casus weer open?').fill('Nieuwe meldingen.');
  await page.getByRole('button', { name: 'Heropenen', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Casus afsluiten' })).toBeVisible();
  await expect(page.getByText('nog geen datum')).toBeVisible();
  await expectAccessible(page);
  await app.close();
});

test('L14: the gemeente decides a term, and it says who did so', async () => {
  const { app, page } = await openApp();
  await toBewaren(page);
  await expect(page.getByText('Voorstel; uw gemeente besluit')).toHaveCount(5);
  await page.getByRole('button', { name: /Termijn vaststellen: Gemeentelijke taak/ }).click();
  await page.getByLabel('Termijn', { exact: true }).fill('9');
  await expect(page.getByText('De langste termijn is niet korter')).toBeVisible();
  await page.getByLabel('Termijn', { exact: true }).fill('1');
  await page.getByLabel('Waarom deze termijn?').fill('Zo staat het in het convenant.');
  await page.getByLabel('Uw functie').fill('privacy officer');
  await page.getByRole('button', { name: 'Vaststellen', exact: true }).click();
  await expect(page.getByText(/Anna Bakker, privacy officer/)).toBeVisible();
  await expectAccessible(page);
  await app.close();
});

test('L27: one user, two accords, and then the casus is really gone', async () => {
  const first = await openApp();
  const { casusId } = await seedOverleg(first.page);
  await request(first.page, 'casus.create', { aanduiding: 'ander', doel: 'Rust.', overWie: ['K.'] });
  await request(first.page, 'casus.afsluiten', {
    casusId,
    resultaat: 'Klaar.',
    archiefnominatie: 'vernietigen',
  });
  const early = await ask(first.page, 'vernietiging.propose', { id: casusId });
  expect(early).toMatchObject({ ok: false, error: { code: 'vernietiging-geblokkeerd' } });
  await first.app.close();

  const { app, page, temp } = await yearsLater(first, '2028-12-01T09:00:00.000Z');
  await expect(page.getByText('Bij 1 casus is de bewaartermijn voorbij')).toBeVisible();
  await page.getByRole('button', { name: 'Naar Bewaren' }).click();
  await page.getByRole('button', { name: 'Zet 2026-001 op de vernietigingslijst' }).click();
  await expect(page.getByRole('heading', { name: /V2028-001 van casus 2026-001/ })).toBeVisible();
  await expect(page.getByText('Zwanenlaan')).toBeHidden();
  await page.getByLabel('Uw functie').fill('procesregisseur');
  await page.getByRole('button', { name: 'Ik geef akkoord' }).click();
  await expect(page.getByText('U werkt alleen met deze gegevens.')).toBeVisible();
  await page.getByLabel('Naam').fill('Ria Archief');
  await page.getByLabel('Functie').fill('archivaris');
  await page.getByRole('spinbutton').first().click();
  await page.keyboard.type('30112028');
  await page.getByLabel('Kenmerk').fill('Z-2028-18');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tweede akkoord vastleggen' }).click();
  await page.getByRole('button', { name: 'Vernietigen', exact: true }).click();
  await page.getByText('Joris Peeters').click();
  await expectAccessible(page);
  await page.getByLabel('Uw wachtzin van nu').fill('een wachtzin die niet klopt');
  await page.getByRole('button', { name: 'Voorgoed vernietigen' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('Uw wachtzin van nu').fill(wachtzin);
  await page.getByRole('button', { name: 'Voorgoed vernietigen' }).click();
  await expect(page.getByText('Verklaring van vernietiging')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('zo 10 dec 2028', { exact: false })).toBeHidden();
  await expect(page.getByText(/kunnen er zijn tot en met ma 11 dec 2028/)).toBeVisible();

  const file = path.join(temp, 'verklaring.pdf');
  await saveTo(app, file);
  await page.getByRole('button', { name: 'Verklaring als PDF' }).click();
  await expect(page.getByText(file)).toBeVisible();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  await expectAccessible(page);
  expect(await ask(page, 'casus.get', { id: casusId })).toMatchObject({ ok: false });
  const contacten = await request(page, 'contact.list', {});
  expect(JSON.stringify(contacten)).not.toContain('Joris Peeters');
  expect(JSON.stringify(contacten)).toContain('Marie Smit');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zwanenlaan');
  await expect(page.getByText('Niets gevonden. Probeer een ander woord.')).toBeVisible();
  await app.close();
});
