import { requireOpenCasus } from '../bewaren/require-open-casus.ts';
import type { UseCase } from '../use-case.ts';
import { loadOpenBespreking } from './load.ts';

export const startBespreking: UseCase<'bespreking.start'> = (ctx, { besprekingId }) => {
  const bespreking = loadOpenBespreking(ctx, besprekingId);
  if (bespreking.status === 'voorbereiding') {
    requireOpenCasus(ctx, bespreking.casusId);
    ctx.store.bespreking.update({ ...bespreking, status: 'lopend', startedAt: ctx.now() });
  }
  return {};
};
