import { noteMoment } from '../note-moment.ts';
import type { UseCase } from '../use-case.ts';
import { loadOpenBespreking } from './load.ts';

export const saveVisie: UseCase<'bespreking.saveVisie'> = (ctx, { besprekingId, ...visie }) => {
  loadOpenBespreking(ctx, besprekingId);
  ctx.store.bespreking.saveVisie(besprekingId, visie);
  noteMoment(ctx, besprekingId, 'visie', visie.organisatieId);
  return {};
};
