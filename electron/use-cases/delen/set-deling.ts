import type { Deling } from '../../../shared/domain/delen/deling.ts';
import { loadBespreking } from '../bespreking/load.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/**
 * What holds for sharing one line; also when the verslag is vastgesteld, since it changes nothing of the line.
 * Throws Refused verouderd, reden-nodig, and datum-nodig for a day that is missing or is not to come.
 */
export const setDeling: UseCase<'deling.set'> = (ctx, { informatieId, revisie, ...asked }) => {
  const regel = required(ctx.store.informatie.get(informatieId));
  const old = ctx.store.delen.getDeling(informatieId);
  if ((old?.revisie ?? 0) !== revisie) throw new Refused('verouderd');
  const tot = asked.wijze === 'niet-tot' ? asked.tot : null;
  if (asked.wijze === 'niet-tot' && (tot === null || (tot !== old?.tot && tot <= ctx.today()))) {
    throw new Refused('datum-nodig');
  }
  const grond = asked.wijze === 'niet' ? '' : asked.grond;
  if ((asked.wijze !== 'volgens-wijzer' || grond !== '') && asked.reden === '') {
    throw new Refused('reden-nodig');
  }
  const deling: Deling = {
    informatieId,
    wijze: asked.wijze,
    tot,
    grond,
    reden: asked.reden,
    door: ctx.gebruiker(),
    setAt: ctx.now(),
    revisie: revisie + 1,
  };
  ctx.store.delen.saveDeling(deling);
  log(ctx, {
    actie: 'gewijzigd',
    object: 'casus',
    objectId: loadBespreking(ctx, regel.besprekingId).casusId,
    detail: `delen van regel ${String(regel.nummer)}: ${[deling.wijze, grond].filter((part) => part !== '').join(', ')}`,
  });
  return deling;
};
