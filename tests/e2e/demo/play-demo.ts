import { mkdirSync } from 'node:fs';
import { launch, type Launched, type Places } from '../fixtures/launch.ts';
import { wachtzin } from '../fixtures/seed.ts';
import type { KaderPlay } from './kader-play.ts';
import { Keys, type KeyCount } from './keys.ts';
import { playDriehoek, playOpschalingsdossier } from './play-papers.ts';
import { playHandOver } from './play-hand-over.ts';
import { playFirstOverleg } from './play-first-overleg.ts';
import { playToCasus } from './play-overleg.ts';
import { playRooms } from './play-rooms.ts';
import { playSecondOverleg } from './play-second-overleg.ts';
import { playBeginnen, playCasus } from './play-setup.ts';
import { playVerslag } from './play-verslag.ts';
import type { Player } from './player.ts';
import { Shots, type AxeFinding } from './shots.ts';

export interface Played {
  pictures: number;
  keys: KeyCount;
  findings: readonly AxeFinding[];
}

/**
 * The casus of Jan from an empty folder to a vastgesteld verslag for each recipient, in the real app, on two days, by
 * keyboard. With `colleague`, the places of another machine: the other papers too, and the casus handed over to it.
 */
export async function playDemo(
  out: string,
  places: Places,
  kader: KaderPlay,
  colleague: Places | null = null,
): Promise<Played> {
  mkdirSync(out, { recursive: true });
  const first = await open(places, '2026-11-05T08:20:00.000Z');
  const keys = new Keys(first.page);
  const shots = new Shots(out);
  await playFirstDay({ page: first.page, keys, shots, kader });
  await first.app.close();

  const second = await open(places, '2026-11-26T08:50:00.000Z');
  keys.moveTo(second.page);
  const player = { page: second.page, keys, shots, kader };
  await playSecondDay(player, second, out);
  if (colleague !== null) {
    await playOpschalingsdossier(player, second.app, out);
    await playDriehoek(player, second.app, out);
    await playHandOver(player, second, { out, colleague });
  }
  await playRooms(player, second.app);
  await second.app.close();
  return { pictures: shots.count, keys: keys.count, findings: shots.findings };
}

async function playFirstDay(player: Player): Promise<void> {
  await playBeginnen(player);
  await playCasus(player);
  await playFirstOverleg(player);
}

async function playSecondDay(player: Player, { app }: Launched, out: string): Promise<void> {
  const { page, keys } = player;
  await keys.fill(page.getByRole('textbox', { name: /Wachtzin/ }), wachtzin);
  await keys.press('Enter');
  await page.getByRole('heading', { name: /^Vandaag/ }).waitFor();
  await playToCasus(player);
  await playSecondOverleg(player, app);
  await keys.pressOn(page.getByRole('button', { name: /verslag/i }).first());
  await playVerslag(player, app, out);
}

async function open(places: Places, now: string): Promise<Launched> {
  const launched = await launch(places, { now, speed: 60 });
  await launched.page.clock.setSystemTime(now);
  await launched.page.setViewportSize({ width: 1440, height: 900 });
  return launched;
}
