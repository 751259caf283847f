import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Adds an answer on informing (AVG art. 13 and 14); what was recorded before stays. */
export const recordInformering: UseCase<'informering.record'> = (ctx, input) => {
  required(ctx.store.casus.get(input.casusId));
  if (input.betrokkeneId !== null) {
    const betrokkene = required(ctx.store.casus.getBetrokkene(input.betrokkeneId));
    if (betrokkene.casusId !== input.casusId) throw new Refused('invoer-ongeldig');
  }
  const informering = {
    ...input,
    id: ctx.newId(),
    vastgelegdDoor: ctx.gebruiker(),
    createdAt: ctx.now(),
  };
  ctx.store.informering.insert(informering);
  const { uitkomst } = input.antwoord;
  log(ctx, {
    actie: 'gewijzigd',
    object: 'casus',
    objectId: input.casusId,
    detail: `informering: ${uitkomst}`,
  });
  return informering;
};
