import type { UseCase } from '../use-case.ts';
import { loadOpenBespreking } from './load.ts';

export const startBespreking: UseCase<'bespreking.start'> = (ctx, { besprekingId }) => {
  const bespreking = loadOpenBespreking(ctx, besprekingId);
  if (bespreking.status === 'voorbereiding') {
    ctx.store.bespreking.update({ ...bespreking, status: 'lopend', startedAt: ctx.now() });
  }
  return {};
};
