import type { UseCase } from '../use-case.ts';
import { loadOpenBespreking } from './load.ts';

export const saveVraag: UseCase<'bespreking.saveVraag'> = (ctx, { besprekingId, vraag }) => {
  ctx.store.bespreking.update({ ...loadOpenBespreking(ctx, besprekingId), vraag });
  return {};
};
