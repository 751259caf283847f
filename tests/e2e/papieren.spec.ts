import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/axe.ts';
import { freshPlaces, launch } from './fixtures/launch.ts';
import { request } from './fixtures/request.ts';
import { goHome, goToRoom, openApp } from './fixtures/room.ts';

const papers = [
  ['Crypto- en beveiligingsblad', 'Crypto- en beveiligingsblad'],
  ['Register van verwerkingen', 'Register van verwerkingen: casusoverleg'],
  ['Invoer voor de DPIA', 'Invoer voor de DPIA: casusoverleg'],
  ['Overzicht van de werkwijze', 'Overzicht van de werkwijze'],
] as const;

async function openPapieren(): Promise<{ app: ElectronApplication; page: Page }> {
  const { app, page } = await openApp();
  await goToRoom(page, 'Beheer');
  await page.getByRole('navigation', { name: 'Onderdelen van Beheer' }).getByText('Papieren').click();
  await page.getByRole('heading', { level: 2, name: 'Papieren' }).waitFor();
  return { app, page };
}

/** The save dialog answers this folder, or cancels, without showing itself. */
async function answerSaveDialog(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = ((_: unknown, options: { defaultPath: string }) =>
      Promise.resolve({
        canceled: chosen === null,
        filePath: `${chosen ?? ''}/${options.defaultPath}`,
      })) as typeof dialog.showSaveDialog;
  }, folder);
}

test('L17, L25, L26: each paper is looked at, and saved as a PDF whose text can be read back', async () => {
  const { app, page } = await openPapieren();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-papieren-'));
  await expectAccessible(page);
  await answerSaveDialog(app, folder);
  for (const [name, title] of papers) {
    const row = page.getByRole('article', { name });
    await row.getByRole('button', { name: 'Bekijken' }).press('Enter');
    const paper = row.frameLocator('iframe');
    await expect(paper.getByRole('heading', { level: 1 })).toHaveText(title);
    await row.getByRole('button', { name: 'PDF' }).press('Enter');
    await expect(row.getByText('Opgeslagen')).toBeVisible();
    const file = await row.locator('.path').innerText();
    expect(path.basename(file)).toMatch(/^casustafel-[a-z-]+-2026-11-26\.pdf$/);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect(text).toContain(title);
    expect(text).not.toContain('Anna Bakker');
    await row.getByRole('button', { name: 'Sluiten' }).press('Enter');
    await expect(row.locator('iframe')).toHaveCount(0);
  }
  await expectAccessible(page);
  await app.close();
});

test('L26: in the real program the blad has the versions of what runs, its own files and its software', async () => {
  const { app, page } = await openPapieren();
  const { html } = await request(page, 'papier.preview', { soort: 'beveiligingsblad' });
  const versions = await app.evaluate(() => process.versions as unknown as Record<string, string>);
  expect(html).toContain(
    `Electron ${versions['electron']}, Chromium ${versions['chrome']}, Node.js ${versions['node']}`,
  );
  expect(html).toMatch(/Controlegetal \(SHA-256\): [0-9a-f]{16} [0-9a-f]{16} /);
  for (const name of ['better-sqlite3', 'sqlite3-multiple-ciphers', 'chromium', 'hash-wasm', 'react-dom']) {
    expect(html).toContain(name);
  }
  expect(html).toContain('Argon2id: 64 MiB geheugen, 3 rondes, 1 draad');
  await app.close();
});

test('a save that is cancelled says so', async () => {
  const { app, page } = await openPapieren();
  await answerSaveDialog(app, null);
  const row = page.getByRole('article', { name: 'Overzicht van de werkwijze' });
  await row.getByRole('button', { name: 'Word (DOCX)' }).press('Enter');
  await expect(row.getByText('Niet opgeslagen.')).toBeVisible();
  await app.close();
});

test('while looking round the blad of the own store says why it is not there', async () => {
  const { app, page } = await launch(freshPlaces(), { now: '2026-11-26T09:00:00.000Z' });
  await request(page, 'toegang.lookRound', {});
  await goHome(page);
  await goToRoom(page, 'Beheer');
  await page.getByRole('navigation', { name: 'Onderdelen van Beheer' }).getByText('Papieren').click();
  const row = page.getByRole('article', { name: 'Crypto- en beveiligingsblad' });
  await expect(row.getByText('Het kan niet tijdens het rondkijken.')).toBeVisible();
  await expect(row.getByRole('button')).toHaveCount(0);
  await app.close();
});
