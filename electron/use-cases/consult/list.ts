import type { UseCase } from '../use-case.ts';

export const listConsults: UseCase<'consult.list'> = (ctx, { casusId }) => {
  return ctx.store.consult.ofCasus(casusId);
};
