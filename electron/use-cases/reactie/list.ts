import { proposedReactieTot } from '../../../shared/domain/verslag/conceptronde.ts';
import { loadBespreking } from '../bespreking/load.ts';
import type { UseCase } from '../use-case.ts';
import { verzendenOf } from '../verzending/verzenden-of.ts';

/** The round of a concept verslag with what came back on it. */
export const listReacties: UseCase<'reactie.list'> = (ctx, { besprekingId }) => {
  loadBespreking(ctx, besprekingId);
  const today = ctx.today();
  return {
    ronde: ctx.store.reactie.ronde(besprekingId),
    proposedTot: proposedReactieTot(today, verzendenOf(ctx).verzenden, ctx.feestdagen(today)),
    reacties: ctx.store.reactie.ofBespreking(besprekingId),
  };
};
