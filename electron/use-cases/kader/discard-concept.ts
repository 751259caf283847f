import { log } from '../log.ts';
import type { UseCase } from '../use-case.ts';
import { openConcept } from './open-concept.ts';

/** Throws the concept away; what was published stays. */
export const discardConcept: UseCase<'kader.discardConcept'> = (ctx, { id, revisie }) => {
  openConcept(ctx, id, revisie);
  ctx.store.kader.removeConcept(id);
  log(ctx, { actie: 'vervallen', object: 'kaderconcept', objectId: id });
  return {};
};
