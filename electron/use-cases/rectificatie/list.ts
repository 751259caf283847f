import { ontvangersOf } from '../../../shared/domain/rectificatie/ontvangers.ts';
import type { UseCase } from '../use-case.ts';

/** The notes of a casus with, for each, who received a file before it (AVG art. 19). */
export const listRectificaties: UseCase<'rectificatie.list'> = (ctx, { casusId }) => {
  const exports = ctx.store.rectificatie.exports(casusId);
  const exemplaren = ctx.store.exemplaar.ofCasus(casusId);
  return ctx.store.rectificatie.ofCasus(casusId).map((rectificatie) => ({
    rectificatie,
    ontvangers: ontvangersOf(
      exports,
      exemplaren,
      rectificatie.createdAt,
      ctx.store.rectificatie.berichten(rectificatie.id),
    ),
  }));
};
