import { nextWindow } from '../fixtures/launch.ts';
import type { ElectronApplication } from '@playwright/test';
import { playTab } from './play-setup.ts';
import type { Player } from './player.ts';

const tabs = ['Overzicht', 'Overleggen', 'Afspraken', 'Risico’s', 'Op- en afschaling', 'Privacy'];

/** The other rooms, each with what the two overleggen left there; last the lock. */
export async function playRooms(player: Player, app: ElectronApplication): Promise<void> {
  const { page, keys, shots } = player;
  const room = async (name: string, shot: string): Promise<void> => {
    await keys.pressOn(page.getByRole('button', { name, exact: true }), 'Shift+Tab');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await shots.take(page, shot);
  };
  await room('Vandaag', 'vandaag');
  await room('Casussen', 'casussen');
  await keys.pressOn(
    page.getByRole('button', { name: /Volle flat/ }).or(page.getByRole('link', { name: /Volle flat/ })),
  );
  for (const tab of tabs) {
    await playTab(player, tab);
    await shots.take(page, `casus-${tab.toLowerCase().replace(/[^a-z]+/g, '-')}`);
  }
  await room('Overleggen', 'overleggen');
  await room('Afspraken', 'afspraken');
  await room('AVE-schema', 'ave-schema');
  await room('Hulp', 'hulp');
  await room('Beheer', 'beheer');
  // The window goes while the key is still down: that is what a lock does.
  await keys.press('Control+l').catch(() => undefined);
  const locked = await nextWindow(app, page);
  await locked.setViewportSize({ width: 1440, height: 900 });
  await locked.getByRole('textbox', { name: /Wachtzin/ }).waitFor();
  await shots.take(locked, 'vergrendeld');
}
