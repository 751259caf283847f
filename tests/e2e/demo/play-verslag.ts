import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from './play-dialogs.ts';
import { playTab } from './play-setup.ts';
import type { Player } from './player.ts';

/** From concept to vastgesteld: first what the law still wants, then two steps; then what each recipient gets. */
export async function playVerslag(player: Player, app: ElectronApplication, out: string): Promise<void> {
  const { page, keys, shots } = player;
  await playTab(player, 'Verslag');
  await page.getByRole('heading', { name: /niet voor iedereen gelijk/ }).waitFor();
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
  await playSending(player, app, out);
  await keys.pressOn(page.getByRole('button', { name: 'Terug naar het stuk' }), 'Shift+Tab');
  await playRecipient(player, /Sanne de Boer/);
  await shots.take(page, 'verslag-voor-een-ontvanger');
  await playExport(player, app, path.join(out, 'verslag.docx'), 'Word (DOCX)');
  await playExport(player, app, path.join(out, 'verslag.pdf'), 'PDF');
}

/** Walks down the list of recipients. */
async function playRecipient({ page, keys }: Player, name: RegExp): Promise<void> {
  const option = page.getByRole('option', { name });
  await keys.tabTo(page.getByRole('option', { selected: true }));
  for (let tries = 0; tries < 12 && (await option.getAttribute('aria-selected')) !== 'true'; tries += 1) {
    await keys.press('ArrowDown');
  }
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
}

/** One folder with a file for each of the eight. */
async function playSending({ page, keys, shots }: Player, app: ElectronApplication, out: string) {
  await keys.press('Control+Enter');
  await page.getByRole('heading', { name: 'Verzendlijst' }).waitFor();
  await answerOpenDialog(app, out);
  await keys.pressOn(page.getByRole('button', { name: /^Maak 8 bestanden/ }));
  await page.getByText(/8 bestanden in/).waitFor({ timeout: 60_000 });
  await shots.take(page, 'verzendlijst');
}

export async function playExport(
  { page, keys }: Player,
  app: ElectronApplication,
  file: string,
  button: string,
): Promise<void> {
  await answerSaveDialog(app, file);
  await keys.pressOn(page.getByRole('button', { name: button, exact: true }));
  await page.getByText(path.basename(file)).first().waitFor({ timeout: 30_000 });
}
