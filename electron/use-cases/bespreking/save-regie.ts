import { log } from '../log.ts';
import type { UseCase } from '../use-case.ts';
import { loadOpenBespreking } from './load.ts';

export const saveRegie: UseCase<'bespreking.saveRegie'> = (ctx, { besprekingId, ...regie }) => {
  const { casusId } = loadOpenBespreking(ctx, besprekingId);
  ctx.store.casus.saveRegie(casusId, regie);
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: casusId, detail: 'regie' });
  return {};
};
