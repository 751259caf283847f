import { moveTo } from '../../../shared/domain/bespreking/move-to.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadOpenBespreking } from './load.ts';

/** What was released before a betrokkene came in was released for another room: it is taken back. */
export const setAanwezig: UseCase<'bespreking.setAanwezig'> = (ctx, { aanwezigeId, status }) => {
  const aanwezige = required(ctx.store.overleg.getAanwezige(aanwezigeId));
  loadOpenBespreking(ctx, aanwezige.besprekingId);
  const moved = moveTo(aanwezige, status, ctx.now());
  ctx.store.overleg.updateAanwezige(moved);
  if (aanwezige.betrokkeneId !== null && moved.perioden.length > aanwezige.perioden.length) {
    ctx.store.informatie.withdrawReleases(aanwezige.besprekingId);
  }
  return moved;
};
