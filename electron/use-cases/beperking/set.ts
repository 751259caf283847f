import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** From now on the casus is readable only (AVG art. 18), until it is lifted. */
export const setBeperking: UseCase<'beperking.set'> = (ctx, { casusId, verzoekId, grond }) => {
  required(ctx.store.casus.get(casusId));
  if (ctx.store.beperking.isNow(casusId)) throw new Refused('beperkt');
  if (verzoekId !== null && required(ctx.store.verzoek.get(verzoekId)).casusId !== casusId) {
    throw new Refused('invoer-ongeldig', 'verzoekId');
  }
  const beperking = {
    id: ctx.newId(),
    casusId,
    verzoekId,
    grond,
    sinds: ctx.today(),
    door: ctx.gebruiker(),
    opgehevenOp: null,
    opgehevenDoor: '',
    opgehevenReden: '',
    createdAt: ctx.now(),
  };
  ctx.store.beperking.insert(beperking);
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: casusId, detail: `beperking: ${grond}` });
  return beperking;
};
