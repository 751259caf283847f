import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launch, type Launched, type Places } from '../fixtures/launch.ts';
import { Keys } from './keys.ts';
import { playBeginnen, playCasus } from './play-setup.ts';
import { playFirstOverleg } from './play-first-overleg.ts';
import type { Player } from './player.ts';
import { Shots } from './shots.ts';

export async function playDemo(out: string, places: Places): Promise<void> {
  mkdirSync(out, { recursive: true });
  const launched = await open(places, '2026-11-05T08:40:00.000Z');
  (globalThis as Record<string, unknown>)['__page'] = launched.page;
  const keys = new Keys(launched.page);
  const shots = new Shots(path.join(out));
  const player: Player = { page: launched.page, keys, shots };
  await playBeginnen(player);
  await playCasus(player);
  await playFirstOverleg(player);
}

async function open(places: Places, now: string): Promise<Launched> {
  const launched = await launch(places, { now });
  await launched.page.setViewportSize({ width: 1440, height: 900 });
  return launched;
}
