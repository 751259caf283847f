import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type ElectronApplication } from '@playwright/test';
import dalfsen from '../../shared/kader/data/dalfsen.json' with { type: 'json' };
import { expectAccessible } from './fixtures/axe.ts';
import { request } from './fixtures/request.ts';
import { goToRoom, openApp } from './fixtures/room.ts';

/** The next dialogs answer this file, without showing themselves; null is cancelled. */
async function answerDialogs(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, file);
}

test('a bad file is refused with every fault in words, and nothing changes', async () => {
  const { app, page, temp } = await openApp();
  await goToRoom(page, 'AVE-schema');
  const before = await request(page, 'kader.list', {});
  const [first, ...overgangen] = dalfsen.overgangen;
  const bad = {
    ...dalfsen,
    versie: '2.0',
    overgangen: [
      { ...first, naar: 7, beslissers: [{ rol: 'koning', grond: 'x', bron: { deel: '1' } }] },
      ...overgangen,
    ],
    fasen: dalfsen.fasen.map((fase, index) => (index === 2 ? { ...fase, naam: '' } : fase)),
  };
  const file = path.join(temp, 'kader.json');
  writeFileSync(file, JSON.stringify(bad));
  await answerDialogs(app, file);
  await page.getByRole('button', { name: 'Importeren' }).press('Enter');
  const refused = page.getByRole('region', { name: 'Bestand geweigerd' });
  await expect(refused).toContainText('Er is niets veranderd');
  await expect(refused.getByRole('listitem').filter({ hasText: 'Overgang nummer 1, naar' })).toContainText(
    'overgangen[0].naar',
  );
  await expect(refused.getByRole('listitem').filter({ hasText: 'Fase nummer 3, naam' })).toContainText(
    'mag niet leeg zijn',
  );
  await expectAccessible(page);
  expect(await request(page, 'kader.list', {})).toEqual(before);
  expect(await request(page, 'kader.concepts', {})).toEqual([]);

  writeFileSync(file, 'geen kader');
  await page.getByRole('button', { name: 'Importeren' }).press('Enter');
  await expect(refused).toContainText('Het bestand: is geen geldige JSON');
  await refused.getByRole('button', { name: 'Sluiten' }).press('Enter');
  await expect(refused).toBeHidden();
  await answerDialogs(app, null);
  await page.getByRole('button', { name: 'Importeren' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Importeren' })).toBeEnabled();
  expect(await request(page, 'kader.concepts', {})).toEqual([]);
  await app.close();
});

test('what is exported reads back as a concept, with what changes first', async () => {
  const { app, page, temp } = await openApp();
  await goToRoom(page, 'AVE-schema');
  const file = path.join(temp, 'noord-limburg.json');
  await answerDialogs(app, file);
  await page.getByRole('button', { name: 'Exporteren' }).press('Enter');
  await expect(page.getByText(`Het kader staat in ${file}.`)).toBeVisible();
  const written = JSON.parse(readFileSync(file, 'utf8')) as { versie: string; fasen: { kern: string }[] };
  const shipped = await request(page, 'kader.get', { id: 'noord-limburg', versie: '1.0' });
  expect(written).toEqual(shipped);

  // The same number again is refused; with a new one it comes in.
  await page.getByRole('button', { name: 'Importeren' }).press('Enter');
  const refused = page.getByRole('region', { name: 'Bestand geweigerd' });
  await expect(refused).toContainText('Versie: versie 1.0 van "Noord-Limburg" bestaat al');
  written.versie = '1.1';
  written.fasen[1]!.kern = 'Hulp dichtbij';
  writeFileSync(file, JSON.stringify(written));
  await page.getByRole('button', { name: 'Importeren' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Wat verandert er (1)', selected: true })).toBeVisible();
  await expect(page.getByRole('tabpanel')).toContainText('Hulp dichtbij');
  await expect(refused).toBeHidden();
  await app.close();
});
