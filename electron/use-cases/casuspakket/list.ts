import type { UseCase } from '../use-case.ts';

export const listPakketten: UseCase<'pakket.list'> = (ctx, { casusId }) =>
  ctx.store.pakket.ofCasus(casusId).map((pakket) => ({
    ...pakket,
    colleague: ctx.store.colleague.get(pakket.colleagueId)?.naam ?? '',
  }));
