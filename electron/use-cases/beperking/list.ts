import type { UseCase } from '../use-case.ts';

export const listBeperkingen: UseCase<'beperking.list'> = (ctx, { casusId }) =>
  ctx.store.beperking.ofCasus(casusId);
