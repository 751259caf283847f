import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { playTab } from './play-setup.ts';
import type { Player } from './player.ts';

/** The system's own dialog has no page that keys reach: it is answered with this file. */
async function answerSaveDialog(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

/** From concept to vastgesteld: first what the law still wants, then two steps, then the files. */
export async function playVerslag(player: Player, app: ElectronApplication, out: string): Promise<void> {
  const { page, keys, shots } = player;
  await playTab(player, 'Verslag');
  await page.frameLocator('iframe').getByText('CONCEPT').first().waitFor();
  await shots.take(page, 'verslag-concept');
  await keys.pressOn(page.getByRole('button', { name: 'Aanvullen bij Privacy' }));
  await keys.pressOn(page.getByRole('button', { name: 'Informeren vastleggen' }));
  await keys.fill(page.getByRole('textbox', { name: 'Door wie' }), 'Kees Vermeer');
  await keys.fill(
    page.getByRole('textbox', { name: 'Hoe', exact: true }),
    'In een gesprek bij zijn vader thuis',
  );
  await keys.pressOn(page.getByRole('button', { name: 'Vastleggen', exact: true }));
  await page.getByText(/^Geïnformeerd op/).waitFor();
  await playTab(player, 'Overleggen');
  await keys.pressOn(page.getByRole('button', { name: /verslag/i }).first());
  await playTab(player, 'Verslag');
  await keys.fill(
    page.getByRole('textbox', { name: /^Waarom (is deze regel|zijn deze \d+ regels) nodig/ }),
    'Zonder dit is er geen goed plan voor de zorg',
  );
  await keys.pressOn(page.getByRole('button', { name: 'Reden bewaren' }));
  await keys.pressOn(page.getByRole('button', { name: 'Verslag vaststellen' }));
  await keys.pressOn(page.getByRole('button', { name: /^Ja, stel/ }));
  await page
    .getByText(/Vastgesteld/)
    .first()
    .waitFor();
  await shots.take(page, 'verslag-vastgesteld');
  await keys.fill(page.getByRole('combobox', { name: 'Voor wie?' }), 'Sanne de Boer');
  await keys.press('Tab');
  await playExport(player, app, path.join(out, 'verslag.docx'), 'Word (DOCX)');
  await playExport(player, app, path.join(out, 'verslag.pdf'), 'PDF');
  await shots.take(page, 'verslag-uitgevoerd');
}

async function playExport(
  { page, keys }: Player,
  app: ElectronApplication,
  file: string,
  button: string,
): Promise<void> {
  await answerSaveDialog(app, file);
  await keys.pressOn(page.getByRole('button', { name: button, exact: true }));
  await page.getByText(path.basename(file)).first().waitFor({ timeout: 30_000 });
}
