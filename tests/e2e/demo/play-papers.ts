import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { playToCasus } from './play-overleg.ts';
import { playTab } from './play-setup.ts';
import { playExport } from './play-verslag.ts';
import type { Player } from './player.ts';

/** Two pages for the managers, made of the casus and of what is asked. */
export async function playOpschalingsdossier(
  player: Player,
  app: ElectronApplication,
  out: string,
): Promise<void> {
  const { page, keys, shots } = player;
  await playToCasus(player);
  await playTab(player, 'Documenten');
  await shots.take(page, 'casus-documenten');
  await keys.pressOn(page.getByRole('button', { name: 'Opschalingsdossier' }));
  const fields = {
    'Wat u vraagt': 'Een plek voor Jan binnen twee weken, en tot dan geen uithuiszetting.',
    'Van wie u het vraagt': 'De manager van GGZ FACT-team en de directeur van De Haven',
    'Wanneer het besluit er moet zijn': 'ma 7 dec 2026',
    'Waarom het vastloopt': 'De wachttijd is drie maanden, en de corporatie wil niet langer wachten.',
    'Wat al is geprobeerd': 'Bezoek samen met zijn vader, vaker langs, en een vast aanspreekpunt.',
  };
  for (const [label, text] of Object.entries(fields)) await keys.fill(page.getByLabel(label), text);
  await page.getByText(/Dit past op/).waitFor();
  await shots.take(page, 'opschalingsdossier');
  await playExport(player, app, path.join(out, 'opschalingsdossier.pdf'), 'PDF');
  await playExport(player, app, path.join(out, 'opschalingsdossier.docx'), 'Word (DOCX)');
}

/** The AOV'er, before the driehoek: fed from the casus, completed by hand. */
export async function playDriehoek(player: Player, app: ElectronApplication, out: string): Promise<void> {
  const { page, keys, shots } = player;
  await playToCasus(player);
  await keys.pressOn(page.getByRole('button', { name: 'Driehoeknotitie maken' }));
  // Who it is about and the fase stand there already.
  await keys.tabTo(page.getByRole('textbox', { name: 'Kern, regel 3' }));
  const lines = [
    'J. stond op 13 november met een hamer bij de buurvrouw en sloeg een ruit in',
    'Haar kinderen waren thuis; niemand is gewond',
    'De buren zijn bang, en durven de galerij niet meer op',
  ];
  for (const text of lines) {
    await keys.type(text);
    await keys.press('Enter');
  }
  await keys.fill(
    page.getByRole('textbox', { name: 'Gevraagd besluit 1, wat' }),
    'Besluit of een gedragsaanwijzing voor het portiek wordt voorbereid',
  );
  await page
    .getByText(/^Bewaard/)
    .first()
    .waitFor();
  await shots.take(page, 'driehoeknotitie');
  await keys.tabTo(page.getByRole('tab', { name: 'Notitie' }));
  await keys.press('ArrowRight');
  await keys.press('ArrowRight');
  await keys.fill(page.getByLabel('Voor wie?'), 'burgemeester');
  await playExport(player, app, path.join(out, 'driehoeknotitie.pdf'), 'PDF');
  await playExport(player, app, path.join(out, 'driehoeknotitie.docx'), 'Word (DOCX)');
}
