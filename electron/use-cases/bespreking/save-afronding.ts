import type { UseCase } from '../use-case.ts';
import { loadOpenBespreking } from './load.ts';

export const saveAfronding: UseCase<'bespreking.saveAfronding'> = (ctx, { besprekingId, ...afronding }) => {
  ctx.store.bespreking.update({ ...loadOpenBespreking(ctx, besprekingId), ...afronding });
  return {};
};
