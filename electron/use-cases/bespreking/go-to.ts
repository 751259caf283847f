import type { UseCase } from '../use-case.ts';
import { loadBespreking } from './load.ts';

/** Steps are free to move; an afgeronde bespreking can still be walked through. */
export const goTo: UseCase<'bespreking.goTo'> = (ctx, { besprekingId, stap }) => {
  const bespreking = loadBespreking(ctx, besprekingId);
  ctx.store.bespreking.update({ ...bespreking, stap });
  return {};
};
