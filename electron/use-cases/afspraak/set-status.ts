import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { log } from '../log.ts';

/** Between overleggen: an afspraak is done, or it is not and why. */
export const setAfspraakStatus: UseCase<'afspraak.setStatus'> = (ctx, { id, status, waarom }) => {
  const old = required(ctx.store.afspraak.get(id));
  if ((status === 'niet-gedaan' || status === 'vervallen') && waarom === '') throw new Refused('reden-nodig');
  const afspraak = { ...old, status, waarom, revisie: old.revisie + 1 };
  ctx.store.afspraak.update(afspraak);
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: old.casusId, detail: `afspraak ${status}` });
  return afspraak;
};
