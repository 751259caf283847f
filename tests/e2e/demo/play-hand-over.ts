import path from 'node:path';
import type { Page } from '@playwright/test';
import { launch, type Launched, type Places } from '../fixtures/launch.ts';
import { request } from '../fixtures/request.ts';
import { beginStore } from '../fixtures/seed.ts';
import { answerOpenDialog, answerSaveDialog } from './play-dialogs.ts';
import { playToCasus } from './play-overleg.ts';
import { choose, playTab } from './play-setup.ts';
import type { Player } from './player.ts';

const tom = 'Tom Hendriks';

/** The casus goes to the AOV'er, who has a machine and a store of his own; both compare the six words. */
export async function playHandOver(
  player: Player,
  chair: Launched,
  places: { out: string; colleague: Places },
): Promise<void> {
  const { page, keys, shots } = player;
  const aov = await launch(places.colleague, { now: '2026-11-26T11:00:00.000Z' });
  await aov.page.setViewportSize({ width: 1440, height: 900 });
  await beginStore(aov.page, tom);
  await playColleague(player, (await request(aov.page, 'colleague.list', {})).ownLine);
  await knowBack(aov.page, (await request(page, 'colleague.list', {})).ownLine);

  const file = path.join(places.out, 'jan.casuspakket');
  await answerSaveDialog(chair.app, file);
  await playToCasus(player);
  await playTab(player, 'Privacy');
  const shared = page.getByRole('checkbox', { name: /openbare orde/ });
  await keys.tabTo(shared);
  if (!(await shared.isChecked())) await keys.press('Space');
  await page
    .getByText(/^Bewaard/)
    .first()
    .waitFor();
  await choose(player, /Aan wie/, tom);
  await keys.pressOn(page.getByRole('button', { name: 'Casuspakket opslaan' }));
  await page.getByText(/Alleen deze collega kan het openen/).waitFor();
  await shots.take(page, 'casuspakket-gemaakt');
  await takeIn(aov, file, player);
  await aov.app.close();
}

async function playColleague(player: Player, line: string): Promise<void> {
  const { page, keys, shots } = player;
  await keys.pressOn(page.getByRole('button', { name: 'Beheer', exact: true }), 'Shift+Tab');
  await keys.pressOn(page.getByRole('button', { name: 'Collega’s', exact: true }));
  await keys.fill(page.getByRole('textbox', { name: 'Naam', exact: true }), tom);
  await keys.fill(page.getByRole('textbox', { name: 'Sleutelregel van de collega' }), line);
  await keys.pressOn(page.getByRole('button', { name: 'Collega toevoegen' }));
  await keys.tabTo(page.getByRole('button', { name: /^De woorden zijn gelijk/ }), 'Shift+Tab');
  await shots.take(page, 'zes-woorden');
  await keys.press('Enter');
  await page.getByText(/^Vergeleken op/).waitFor();
}

async function knowBack(page: Page, line: string): Promise<void> {
  await request(page, 'colleague.add', { naam: 'Petra Lemmens', functie: '', rol: 'voorzitter', line });
  const { colleagues } = await request(page, 'colleague.list', {});
  for (const { id, revisie } of colleagues) {
    await request(page, 'colleague.setCompared', { id, compared: true, revisie });
  }
}

async function takeIn({ app, page }: Launched, file: string, { shots }: Player): Promise<void> {
  await page.reload();
  await page.getByRole('heading', { name: /^Vandaag/ }).waitFor();
  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: 'Casussen', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Casuspakket openen' }).press('Enter');
  await page.getByRole('button', { name: 'Kies het bestand' }).press('Enter');
  await page.getByText('Deze casus is hier nieuw.').waitFor();
  await shots.take(page, 'casuspakket-bekeken');
  await page.getByRole('button', { name: 'Neem de casus over' }).press('Enter');
  await page.getByRole('button', { name: 'Naar de casus' }).press('Enter');
  await page.getByText(/^Kopie van Petra Lemmens/).waitFor();
  await shots.take(page, 'casus-bij-de-aov-er');
}
