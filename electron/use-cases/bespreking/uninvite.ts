import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadOpenBespreking } from './load.ts';

/** Who has been in the room stays on the list. */
export const uninvite: UseCase<'bespreking.uninvite'> = (ctx, { aanwezigeId }) => {
  const aanwezige = required(ctx.store.overleg.getAanwezige(aanwezigeId));
  loadOpenBespreking(ctx, aanwezige.besprekingId);
  if (aanwezige.perioden.length > 0) throw new Refused('in-gebruik');
  ctx.store.overleg.removeAanwezige(aanwezigeId);
  return {};
};
