import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';
import { openRunning, typeLine } from './fixtures/running-overleg.ts';

/** The next dialog answers this, without showing itself. */
async function answer(app: ElectronApplication, chosen: string | null): Promise<void> {
  await app.evaluate(({ dialog }, one) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: one === null, filePaths: one === null ? [] : [one] });
  }, chosen);
}

async function look(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 }).catch(() => undefined);
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

/** A closed casus with a vastgesteld verslag; its Privacy tab is open. */
async function openClosed() {
  const running = await openRunning(5, async (page, { besprekingId }) => {
    await typeLine(page, besprekingId, 2, 'cor: elf meldingen van geluid');
    await typeLine(page, besprekingId, 5, 'wij: gaat op huisbezoek, 4 dec');
  });
  const { page, casusId, besprekingId } = running;
  await request(page, 'informering.record', {
    casusId,
    betrokkeneId: null,
    antwoord: { uitkomst: 'geinformeerd', datum: '2026-11-20', door: 'het wijkteam', hoe: 'mondeling' },
  });
  await request(page, 'bespreking.afronden', { besprekingId });
  await request(page, 'verslag.vaststellen', { besprekingId, soort: 'afsprakenlijst' });
  await request(page, 'verslag.vaststellen', { besprekingId, soort: 'verslag' });
  await request(page, 'casus.afsluiten', {
    casusId,
    resultaat: 'Er is rust; de hulp loopt door.',
    archiefnominatie: 'blijvend-bewaren',
  });
  await goHome(page);
  await goToRoom(page, 'Casussen');
  await page.getByText('Zwanenlaan, burenoverlast').first().click();
  await page.getByRole('tab', { name: 'Privacy' }).click();
  return running;
}

test('L27: a closed casus goes to the archive, and an empty store reads the same casus from it', async () => {
  const { app, page, casusId, besprekingId } = await openClosed();
  const parent = mkdtempSync(path.join(os.tmpdir(), 'casustafel-archief-'));
  const make = page.getByRole('button', { name: 'Archiefmap maken' });
  await answer(app, path.join(parent, 'weg'));
  await make.press('Enter');
  await expect(page.getByText('Die map is er niet meer.')).toBeVisible({ timeout: 20_000 });
  await answer(app, parent);
  await make.press('Enter');
  await expect(page.getByText('17 bestanden in')).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await page.getByText('17 bestanden in').scrollIntoViewIfNeeded();
  await look(page, 'made');
  expect(readdirSync(parent)).toEqual(['2026-001-archief']);
  const folder = path.join(parent, '2026-001-archief');
  expect(
    execFileSync('sha256sum', ['-c', 'checksums.sha256'], { cwd: folder, encoding: 'utf8' }),
  ).not.toContain('FAILED');
  const verslag = readdirSync(folder).find((name) => name.endsWith('-verslag-v1.pdf'))!;
  const printed = execFileSync('pdftotext', ['-layout', path.join(folder, verslag), '-'], {
    encoding: 'utf8',
  });
  expect(printed).toContain('elf meldingen van geluid');
  const before = await request(page, 'bespreking.get', { besprekingId });
  await app.close();

  const other = await openApp();
  const file = path.join(folder, '2026-001-casus.json');
  await goToRoom(other.page, 'Casussen');
  const choose = other.page.getByRole('button', { name: 'Bestand kiezen' });
  const broken = path.join(parent, 'kapot.json');
  writeFileSync(broken, readFileSync(file, 'utf8').replaceAll('elf meldingen', 'twaalf meldingen'));
  await answer(other.app, broken);
  await choose.press('Enter');
  await expect(other.page.getByText('Er is niets veranderd.')).toBeVisible();
  await look(other.page, 'refused');
  await answer(other.app, file);
  await choose.press('Enter');
  await expect(other.page.getByText('2026-001 Zwanenlaan, burenoverlast')).toBeVisible();
  await expect(other.page.getByText('2 vastgestelde stukken')).toBeVisible();
  await expectAccessible(other.page);
  await look(other.page, 'preview');
  await expect(other.page.getByRole('button', { name: 'Casus inlezen', exact: true })).toBeFocused();
  await other.page.keyboard.press('Enter');
  await expect(other.page.getByRole('heading', { name: /Zwanenlaan, burenoverlast/ })).toBeVisible();
  await look(other.page, 'taken');
  const after = await request(other.page, 'bespreking.get', { besprekingId });
  for (const part of ['informatie', 'afspraken', 'vastgesteld', 'aanwezigen', 'casus'] as const) {
    expect(after[part]).toEqual(before[part]);
  }
  await goHome(other.page);
  await goToRoom(other.page, 'Casussen');
  await choose.press('Enter');
  await expect(other.page.getByText('Deze casus staat hier al.')).toBeVisible();
  expect((await request(other.page, 'casus.list', { text: '', limit: 10, chosen: [casusId] })).total).toBe(1);
  await other.app.close();
});
