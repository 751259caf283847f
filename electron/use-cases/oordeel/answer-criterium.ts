import { loadOpenBespreking } from '../bespreking/load.ts';
import { noteMoment } from '../note-moment.ts';
import type { UseCase } from '../use-case.ts';
import { requireCriterium } from './require-criterium.ts';

/** One answer of the meeting per criterium; null takes it back. */
export const answerCriterium: UseCase<'criterium.answer'> = (ctx, { besprekingId, antwoord, ...rest }) => {
  const bespreking = loadOpenBespreking(ctx, besprekingId);
  if (antwoord === null) {
    ctx.store.oordeel.removeAntwoord(besprekingId, rest.criteriumId);
    return {};
  }
  requireCriterium(ctx, bespreking, rest.criteriumId);
  ctx.store.oordeel.saveAntwoord(besprekingId, { ...rest, antwoord });
  noteMoment(ctx, besprekingId, 'antwoord', rest.criteriumId);
  return {};
};
