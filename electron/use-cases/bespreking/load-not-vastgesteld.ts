import type { Bespreking } from '../../../shared/domain/bespreking/bespreking.ts';
import type { Context } from '../context.ts';
import { Refused } from '../refused.ts';
import { loadBespreking } from './load.ts';

/** The bespreking while its verslag is no more than a concept; refuses al-vastgesteld. */
export function loadNotVastgesteld(ctx: Context, id: string): Bespreking {
  if (ctx.store.verslag.latest(id, 'verslag') !== null) throw new Refused('al-vastgesteld');
  return loadBespreking(ctx, id);
}
