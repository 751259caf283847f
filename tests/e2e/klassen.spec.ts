import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { line, openBeeld, typeLine } from './fixtures/live.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';

test('L4: the class follows from the source; a key changes it with its reason, and typing goes on', async () => {
  const { app, page } = await openApp();
  const { besprekingId } = await openBeeld(page);
  await typeLine(page, 'ggz: slikt sinds mei niets meer');
  await expect(page.getByText('gegevens over gezondheid')).toBeAttached();

  await page.keyboard.press('Alt+p');
  const dialog = page.getByRole('dialog', { name: 'Klasse van regel 1' });
  await expect(dialog.getByRole('radio', { name: /gezondheid/ })).toBeFocused();
  await expect(dialog.getByText('UAVG artikel 22 en 30')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('5');
  await expect(dialog.getByRole('radio', { name: /seksualiteit/ })).toBeChecked();
  await dialog.getByLabel('Waarom is deze regel nodig voor het doel?').fill('Voor de veiligheid thuis.');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(line(page)).toBeFocused();
  const [regel] = (await request(page, 'bespreking.get', { besprekingId })).informatie;
  expect(regel).toMatchObject({
    klasse: 'seksualiteit',
    klasseEigen: true,
    klasseReden: 'Voor de veiligheid thuis.',
  });

  await typeLine(page, 'cor: huis staat vol');
  await page.keyboard.press('Alt+p');
  await expect(page.getByRole('dialog', { name: 'Klasse van regel 2' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line(page)).toBeFocused();
  await app.close();
});

test('L4, L5: lines without a reason are asked for in afronding and hold the verslag back, not the overleg', async () => {
  const { app, page } = await openApp();
  const { casusId, besprekingId } = await openBeeld(page);
  await typeLine(page, 'ggz: slikt sinds mei niets meer');
  await typeLine(page, 'ggz: slaapt slecht');
  await typeLine(page, 'cor: huis staat vol');
  await request(page, 'informering.record', {
    casusId,
    betrokkeneId: null,
    antwoord: { uitkomst: 'geinformeerd', datum: '2026-11-20', door: 'het wijkteam', hoe: 'mondeling' },
  });
  await page.keyboard.press('Alt+5');
  const redenen = page.getByRole('region', { name: '2 regels vragen nog een reden' });
  await expect(redenen).toBeVisible();
  await expectAccessible(page);
  await request(page, 'bespreking.afronden', { besprekingId });

  await goHome(page);
  await goToRoom(page, 'Overleggen');
  await page.getByRole('button', { name: /^Verslag/ }).press('Enter');
  await page.getByRole('tab', { name: 'Verslag' }).click();
  await expect(page.getByRole('button', { name: 'Verslag vaststellen' })).toBeHidden();
  const at = page.getByRole('region', { name: '2 regels vragen nog een reden' });
  await at.getByRole('button', { name: 'Reden bewaren' }).press('Enter');
  await expect(at.getByText('Schrijf kort op waarom.')).toBeVisible();
  await at.getByLabel('Waarom zijn deze 2 regels nodig?').fill('Zonder dit is er geen plan.');
  await page.keyboard.press('Enter');
  await expect(at).toBeHidden();
  await page.getByRole('button', { name: 'Verslag vaststellen' }).press('Enter');
  await page.getByRole('button', { name: 'Ja, stel het verslag vast' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Verslag vaststellen' })).toBeHidden();
  const { vastgesteld } = await request(page, 'bespreking.get', { besprekingId });
  expect(vastgesteld.map(({ soort }) => soort)).toContain('verslag');
  await app.close();
});

test('L2, L6: a BSN or a medicine is asked about in the line above, and nothing stops the line', async () => {
  const { app, page } = await openApp();
  const { besprekingId } = await openBeeld(page);
  await page.keyboard.type('cor: huurder 111222333');
  await expect(page.getByText('Dit lijkt een BSN. Hoort dat hier?')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('wij: slikt oxazepam');
  await expect(page.getByText('Medicijn of diagnose: alleen als het nodig is voor het doel.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await request(page, 'bespreking.get', { besprekingId })).informatie.length)
    .toBe(2);
  await app.close();
});

test('Beheer: a klasse is renamed, added and switched off; what was typed saves itself', async () => {
  const { app, page } = await openApp();
  await goToRoom(page, 'Beheer');
  await page.getByRole('button', { name: 'Klassen', exact: true }).press('Enter');
  await page.getByLabel('Naam van gegevens over afkomst').fill('gegevens over herkomst');
  await page.getByRole('checkbox', { name: 'gegevens over gezondheid: vraagt reden' }).press('Space');
  await page.getByLabel('Nieuwe klasse').fill('gegevens over schulden');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Naam van gegevens over schulden')).toBeVisible();
  await page.getByText('Woorden waaraan een klasse te herkennen is').press('Enter');
  const words = page.getByRole('textbox', { name: 'gegevens over schulden', exact: true });
  await words.fill('schuld*, twee/drie');
  await expect(page.getByText(/^Alleen losse woorden/)).toBeVisible();
  await words.fill('schuld*, deurwaarder');
  await page.screenshot({ path: test.info().outputPath('woorden.png') });
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^Bewaard/)).toBeVisible();
  await expectAccessible(page);
  const { klassen } = await request(page, 'klassen.get', {});
  expect(klassen.at(-1)?.woorden).toEqual(['schuld*', 'deurwaarder']);
  expect(klassen.find(({ id }) => id === 'etniciteit')?.naam).toBe('gegevens over herkomst');
  expect(klassen.find(({ id }) => id === 'gezondheid')?.vraagtReden).toBe(false);
  expect(klassen.at(-1)).toMatchObject({ id: 'gegevens-over-schulden', actief: true });
  await app.close();
});
