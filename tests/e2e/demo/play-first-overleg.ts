import type { Player } from './player.ts';
export async function playFirstOverleg(_player: Player): Promise<void> {}
