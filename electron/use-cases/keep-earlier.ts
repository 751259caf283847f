import type { Context } from './context.ts';
import { Refused } from './refused.ts';

/**
 * Before a record is written over: a late save never lands over a newer one (R18), and the version that goes is
 * kept (R19). `seen` is the revisie the screen was made from. Refuses verouderd.
 */
export function keepEarlier<T extends { id: string; revisie: number }>(
  ctx: Context,
  tabel: string,
  old: T,
  seen: number,
): T {
  if (old.revisie !== seen) throw new Refused('verouderd');
  ctx.store.revisie.keep(tabel, old, ctx.now());
  return old;
}
