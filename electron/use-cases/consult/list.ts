import { noteView } from '../note-view.ts';
import type { UseCase } from '../use-case.ts';

export const listConsults: UseCase<'consult.list'> = (ctx, { casusId }) => {
  if (casusId !== null) noteView(ctx, casusId);
  return ctx.store.consult.ofCasus(casusId);
};
