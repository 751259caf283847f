import { loadOpenBespreking } from '../bespreking/load.ts';
import { kaderOf } from '../kader-of.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Ticks a step that must come first, or takes the tick back; only a step of the kader of this bespreking. */
export const setVooraf: UseCase<'criterium.setVooraf'> = (ctx, { besprekingId, id, vervuld }) => {
  const bespreking = loadOpenBespreking(ctx, besprekingId);
  const stappen = kaderOf(ctx, bespreking).overgangen.flatMap((one) => [
    ...one.vooraf,
    ...one.formeleStappen,
  ]);
  if (!stappen.some((stap) => stap.id === id)) throw new Refused('onbekend');
  const others = ctx.store.bespreking.extras(besprekingId).vooraf.filter((one) => one.id !== id);
  ctx.store.bespreking.saveVooraf(besprekingId, [...others, { id, vervuld }]);
  return {};
};
