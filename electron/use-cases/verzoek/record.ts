import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** A request of a betrokkene came in; from its day of receipt the clock runs (AVG art. 12 lid 3). */
export const recordVerzoek: UseCase<'verzoek.record'> = (ctx, input) => {
  required(ctx.store.casus.get(input.casusId));
  if (input.ontvangenOp > ctx.today()) throw new Refused('invoer-ongeldig', 'ontvangenOp');
  if (input.betrokkeneId !== null) {
    const betrokkene = required(ctx.store.casus.getBetrokkene(input.betrokkeneId));
    if (betrokkene.casusId !== input.casusId) throw new Refused('invoer-ongeldig', 'betrokkeneId');
  }
  const verzoek = {
    ...input,
    id: ctx.newId(),
    verlengdReden: '',
    status: 'open' as const,
    grond: null,
    antwoord: '',
    beslistOp: null,
    beslistDoor: '',
    doorgezonden: [],
    createdAt: ctx.now(),
    revisie: 1,
  };
  ctx.store.verzoek.insert(verzoek);
  log(ctx, {
    actie: 'aangemaakt',
    object: 'casus',
    objectId: input.casusId,
    detail: `verzoek om ${input.soort}`,
  });
  return verzoek;
};
