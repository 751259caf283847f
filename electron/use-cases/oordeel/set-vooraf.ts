import { loadOpenBespreking } from '../bespreking/load.ts';
import type { UseCase } from '../use-case.ts';

export const setVooraf: UseCase<'criterium.setVooraf'> = (ctx, { besprekingId, id, vervuld }) => {
  loadOpenBespreking(ctx, besprekingId);
  const others = ctx.store.bespreking.extras(besprekingId).vooraf.filter((one) => one.id !== id);
  ctx.store.bespreking.saveVooraf(besprekingId, [...others, { id, vervuld }]);
  return {};
};
