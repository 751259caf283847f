import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { seedOverleg } from './fixtures/seed.ts';

test('a casus is offered the own version that the gemeente now works with; a besluit keeps its own', async ({}, testInfo) => {
  const { app, page } = await openApp();
  const { casusId, besprekingId } = await seedOverleg(page);
  await request(page, 'fasebesluit.record', {
    besprekingId,
    soort: 'voorstel',
    naar: 2,
    overgang: null,
    beslisserNaam: 'Anna Bakker',
    beslisserRol: 'procesregisseur',
    geraadpleegd: [],
    akkoord: [],
    formeelNummer: '',
    formeelDatum: null,
    redenAfwijking: 'De criteria zijn nog niet beantwoord.',
  });
  const basis = { id: 'noord-limburg', versie: '1.0' };
  const { id } = await request(page, 'kader.startConcept', { basis, naam: 'Testdorp' });
  const { revisie } = await request(page, 'kader.getConcept', { id });
  const published = await request(page, 'kader.publish', {
    id,
    revisie,
    versie: '1.0',
    geldigVanaf: '2026-11-01',
    door: 'Team OOV',
    reden: 'Eigen namen.',
  });
  const gemeente = await request(page, 'gemeente.get', {});
  await request(page, 'gemeente.save', {
    ...gemeente!,
    kaderId: published.id,
    kaderVersie: published.versie,
  });

  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByRole('button', { name: 'Zwanenlaan, burenoverlast' }).press('Enter');
  await expect(page.getByText('Deze casus wordt nog gewogen onder Noord-Limburg, versie 1.0.')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: testInfo.outputPath('newer-kader.png') });
  await page.getByRole('button', { name: 'Weeg voortaan onder Testdorp, versie 1.0' }).press('Enter');
  await expect(page.getByText('Deze casus wordt nog gewogen')).toHaveCount(0);
  const { casus, fasebesluiten } = await request(page, 'casus.get', { id: casusId });
  expect(casus).toMatchObject({ kaderId: 'testdorp', kaderVersie: '1.0' });
  expect(fasebesluiten[0]).toMatchObject({ kaderId: 'noord-limburg', kaderVersie: '1.0' });
  expect((await request(page, 'bespreking.get', { besprekingId })).bespreking.kaderId).toBe('testdorp');
  await app.close();
});
