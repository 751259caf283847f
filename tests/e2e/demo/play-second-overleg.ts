import type { ElectronApplication, Page } from '@playwright/test';
import { playAfronding } from './play-afronding.ts';
import { playBesluit } from './play-besluit.ts';
import { playRisicos } from './play-risicos.ts';
import { afspraken, beeld, risicos, weighed } from './second-overleg-lines.ts';
import {
  playAttendance,
  playCriteria,
  playNewOverleg,
  playStap,
  playStart,
  playVooraf,
  playVorigeAfspraken,
  playVraag,
} from './play-overleg.ts';
import type { Player } from './player.ts';

/** The overleg that in the story came too late, held in time: after the hammer, before the uithuiszetting. */
export async function playSecondOverleg(player: Player, app: ElectronApplication): Promise<void> {
  const { page, keys, shots } = player;
  await playNewOverleg(player, '26112026');
  await playVraag(
    player,
    'Hoe houden we de buren veilig en Jan in zijn huis, nu de uithuiszetting wordt voorbereid?',
  );
  await playVooraf(player, 'Politie', [
    'aangifte van ernstige bedreiging opgenomen op 14 november',
    'de strafzaak komt pas over enkele maanden voor de rechter',
  ]);
  await shots.take(page, 'voorbereiden-tweede-overleg');
  await playStart(player);
  await playAttendance(player, 'jjjjnjjj');
  await playVorigeAfspraken(player);
  await shots.take(page, 'vorige-afspraken');
  await playStap(player, 2);
  for (const one of beeld) await keys.line(one);
  await shots.take(page, 'beeld-tweede-overleg');
  await playZaalscherm(player, app);
  await playStap(player, 3);
  for (const one of risicos) await keys.line(one);
  await playRisicos(player, weighed);
  const { second } = player.kader;
  await playCriteria(player, 2, second.antwoorden);
  await shots.take(page, 'oordeel');
  await playStap(player, 4);
  for (const one of afspraken) await keys.line(one);
  await playBesluit(player, {
    naar: 3,
    ...second,
    casusregie: 'Mo Yildiz',
    procesregie: 'Petra Lemmens',
  });
  await shots.take(page, 'besluit');
  await playAfronding(player, { informeert: 'Kees Vermeer', shot: 'afronding' });
}

/** F5: what the room sees, on its own screen. */
async function playZaalscherm({ page, keys, shots }: Player, app: ElectronApplication): Promise<void> {
  const opened = app.waitForEvent('window');
  await keys.press('F5');
  const zaal: Page = await opened;
  await zaal.setViewportSize({ width: 1440, height: 900 });
  await zaal.getByText('hamer').first().waitFor();
  await shots.take(zaal, 'zaalscherm');
  await keys.press('Escape');
  await page.bringToFront();
}
