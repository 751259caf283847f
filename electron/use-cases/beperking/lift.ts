import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** The casus may be used again; with a reason, after the betrokkene was told (AVG art. 18 lid 3). */
export const liftBeperking: UseCase<'beperking.lift'> = (ctx, { id, reden }) => {
  const old = required(ctx.store.beperking.get(id));
  if (old.opgehevenOp !== null) throw new Refused('al-beslist');
  const beperking = {
    ...old,
    opgehevenOp: ctx.today(),
    opgehevenDoor: ctx.gebruiker(),
    opgehevenReden: reden,
  };
  ctx.store.beperking.update(beperking);
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: old.casusId, detail: 'beperking opgeheven' });
  return beperking;
};
