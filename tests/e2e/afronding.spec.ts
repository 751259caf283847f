import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { openRunning, typeLine } from './fixtures/running-overleg.ts';

test('gaps are filled in place, everyone agrees, and an exception is one letter', async () => {
  const { app, page, besprekingId } = await openRunning(5, async (bridge, seeded) => {
    await typeLine(bridge, seeded.besprekingId, 5, 'wij: gaat op huisbezoek, 4 dec');
    await typeLine(bridge, seeded.besprekingId, 5, 'spreekt de buren aan');
    await typeLine(bridge, seeded.besprekingId, 5, 'ggz: beoordeelt de medicatie, 4 dec');
    await typeLine(bridge, seeded.besprekingId, 5, 'cor: wacht met ontruimen, volgend overleg');
    const view = await request(bridge, 'bespreking.get', { besprekingId: seeded.besprekingId });
    const marie = view.contacten.find(({ naam }) => naam === 'Marie Smit');
    const deelnemer = view.deelnemers.find(({ contactId }) => contactId === marie?.id);
    const aanwezige = view.aanwezigen.find(({ deelnemerId }) => deelnemerId === deelnemer?.id);
    if (aanwezige === undefined) throw new Error('Marie Smit is not invited');
    await request(bridge, 'bespreking.setAanwezig', { aanwezigeId: aanwezige.id, status: 'afwezig' });
  });
  const gaps = page.getByRole('region', { name: 'Eerst aanvullen' });
  await gaps.getByLabel('Wie?').focus();
  await page.keyboard.type('pol');
  await expect(gaps.getByText('Politie, Joris Peeters')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('vrijdag');
  await page.keyboard.press('Enter');
  await expect(gaps.getByText('compleet')).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByText(/3 afspraken zijn bindend; 1 eigenaar is er niet: akkoord gevraagd/),
  ).toBeVisible();
  const list = page.getByRole('list', { name: 'Afspraken om voor te lezen' });
  await list.getByRole('button', { name: 'bindend' }).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await expect(async () => {
    const { afspraken } = await request(page, 'bespreking.get', { besprekingId });
    expect(afspraken.map(({ binding, datum }) => [binding, datum])).toEqual([
      ['bindend', '2026-12-04'],
      ['niet-akkoord', '2026-11-27'],
      ['akkoord-gevraagd', '2026-12-04'],
      ['bindend', null],
    ]);
  }).toPass();
  await app.close();
});

test('what is not understood is asked, and nothing is saved of it', async () => {
  const { app, page, besprekingId } = await openRunning(5, async (bridge, seeded) => {
    await typeLine(bridge, seeded.besprekingId, 5, 'spreekt de buren aan');
  });
  const gaps = page.getByRole('region', { name: 'Eerst aanvullen' });
  await gaps.getByLabel('Wie?').focus();
  await page.keyboard.type('xyz');
  await expect(gaps.getByText('Zo heet niemand in deze casus.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('zo snel mogelijk');
  await expect(gaps.getByText(/geen dag|geen datum/)).toBeVisible();
  await page.keyboard.press('Enter');
  const [afspraak] = (await request(page, 'bespreking.get', { besprekingId })).afspraken;
  expect([afspraak?.organisatieId, afspraak?.datum]).toEqual([null, null]);
  await app.close();
});

test('an afspraak that changed elsewhere is not overwritten, and that is said', async () => {
  const { app, page, besprekingId } = await openRunning(5, async (bridge, seeded) => {
    await typeLine(bridge, seeded.besprekingId, 5, 'pol: spreekt de buren aan');
  });
  const [old] = (await request(page, 'bespreking.get', { besprekingId })).afspraken;
  if (old === undefined) throw new Error('no afspraak');
  const { id, revisie, organisatieId, contactId, betrokkeneId, samenMet, datum, volgendOverleg } = old;
  await request(page, 'afspraak.save', {
    id,
    revisie,
    wat: 'belt aan bij de buren',
    organisatieId,
    contactId,
    betrokkeneId,
    samenMet,
    datum,
    volgendOverleg,
  });
  await page.getByLabel('Wanneer?').focus();
  await page.keyboard.type('vrijdag');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Er staat al een nieuwere versie/)).toBeVisible();
  await expect(page.getByLabel('Wanneer?')).toHaveValue('vrijdag');
  const [now] = (await request(page, 'bespreking.get', { besprekingId })).afspraken;
  expect([now?.wat, now?.datum]).toEqual(['belt aan bij de buren', null]);
  await app.close();
});

test('views, next date and who informs; then vaststellen and afronden in two steps', async () => {
  const { app, page, besprekingId } = await openRunning(5, async (bridge, seeded) => {
    await typeLine(bridge, seeded.besprekingId, 5, 'wij: gaat op huisbezoek, 4 dec');
  });
  await page.getByRole('button', { name: /Welke organisatie ziet iets anders/ }).press('Enter');
  await page.getByRole('option', { name: 'GGZ Oost' }).press('Enter');
  await page.keyboard.type('Wij zien geen reden voor opschalen.');
  await page.getByRole('button', { name: /^Neem do 7 jan 2027/ }).press('Enter');
  await page.getByRole('combobox', { name: 'Wie informeert betrokkene en naasten?' }).focus();
  await page.keyboard.type('Mo Yildiz belt maandag');
  await page.getByRole('button', { name: 'Afsprakenlijst vaststellen en afronden' }).press('Enter');
  await expect(page.getByRole('group', { name: /ligt dan vast/ })).toBeVisible();
  expect((await request(page, 'bespreking.get', { besprekingId })).bespreking.status).toBe('lopend');
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: 'Ja, vaststellen en afronden' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(
    page.getByText('De afsprakenlijst is vastgesteld. Het verslag staat klaar als concept.'),
  ).toBeVisible();
  const view = await request(page, 'bespreking.get', { besprekingId });
  expect(view.bespreking).toMatchObject({
    status: 'afgerond',
    volgendOverleg: '2027-01-07',
    informeert: 'Mo Yildiz belt maandag',
  });
  expect(view.visies.map(({ tekst }) => tekst)).toEqual(['Wij zien geen reden voor opschalen.']);
  expect(view.vastgesteld.map(({ soort }) => soort)).toEqual(['afsprakenlijst']);
  await page.getByRole('button', { name: 'Naar afsprakenlijst en verslag' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Verslag' })).toBeVisible();
  await app.close();
});

test('the list over the whole window: read, agree, and back with Esc', async () => {
  const { app, page, besprekingId } = await openRunning(5, async (bridge, seeded) => {
    await typeLine(bridge, seeded.besprekingId, 5, 'wij: gaat op huisbezoek, 4 dec');
  });
  await page.getByRole('button', { name: 'Lijst op het hele scherm' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Afspraken' });
  await expect(dialog.getByRole('button', { name: 'bindend' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(/1 afspraak is bindend/)).toBeVisible();
  await page.keyboard.press('a');
  await expect(dialog.getByRole('button', { name: 'akkoord gevraagd' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const [afspraak] = (await request(page, 'bespreking.get', { besprekingId })).afspraken;
  expect(afspraak?.binding).toBe('akkoord-gevraagd');
  await app.close();
});
