import type { Toestemming } from '../../../shared/domain/delen/toestemming.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import { requireBetrokkeneOf } from '../require-of-casus.ts';
import type { UseCase } from '../use-case.ts';

/** Toestemming that a betrokkene gave. Throws Refused onbekend, and datum-later for a day to come. */
export const recordToestemming: UseCase<'toestemming.record'> = (ctx, input) => {
  requireBetrokkeneOf(ctx, input.casusId, input.betrokkeneId);
  for (const id of [input.organisatieId, ...input.ontvangers]) required(ctx.store.contact.getOrganisatie(id));
  if (input.gegevenOp > ctx.today()) throw new Refused('datum-later');
  const toestemming: Toestemming = {
    ...input,
    id: ctx.newId(),
    ingetrokkenOp: null,
    door: ctx.gebruiker(),
    createdAt: ctx.now(),
    revisie: 1,
  };
  ctx.store.delen.insertToestemming(toestemming);
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: input.casusId, detail: 'toestemming: gegeven' });
  return toestemming;
};
