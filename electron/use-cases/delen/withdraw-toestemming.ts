import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/**
 * A betrokkene takes it back, as easily as it was given (AVG art. 7 lid 3); what went out before stays as it was.
 * Throws Refused verouderd, al-beslist, and datum-later for a day to come or before the one on which it was given.
 */
export const withdrawToestemming: UseCase<'toestemming.withdraw'> = (ctx, { id, ingetrokkenOp, revisie }) => {
  const old = required(ctx.store.delen.getToestemming(id));
  if (old.ingetrokkenOp !== null) throw new Refused('al-beslist');
  if (old.revisie !== revisie) throw new Refused('verouderd');
  if (ingetrokkenOp > ctx.today() || ingetrokkenOp < old.gegevenOp) throw new Refused('datum-later');
  const toestemming = { ...old, ingetrokkenOp, revisie: revisie + 1 };
  ctx.store.delen.updateToestemming(toestemming);
  log(ctx, {
    actie: 'gewijzigd',
    object: 'casus',
    objectId: old.casusId,
    detail: 'toestemming: ingetrokken',
  });
  return toestemming;
};
