import type { UseCase } from '../use-case.ts';

export const saveDeelnemer: UseCase<'deelnemer.save'> = (ctx, input) => {
  const deelnemer = { ...input, id: input.id ?? ctx.newId() };
  if (input.id === null) ctx.store.casus.insertDeelnemer(deelnemer);
  else ctx.store.casus.updateDeelnemer(deelnemer);
  return deelnemer;
};
