import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** A late save never overwrites a newer one (R18); the earlier version is kept (R19). */
export const saveCasus: UseCase<'casus.save'> = (ctx, input) => {
  const old = required(ctx.store.casus.get(input.id));
  if (old.revisie !== input.revisie) throw new Refused('verouderd');
  const kaderChanged = input.kaderId !== old.kaderId || input.kaderVersie !== old.kaderVersie;
  if (kaderChanged && ctx.kader(input.kaderId, input.kaderVersie) === null)
    throw new Refused('kader-ongeldig');
  const casus = { ...old, ...input, revisie: old.revisie + 1 };
  ctx.store.revisie.keep('casus', old, ctx.now());
  ctx.store.casus.update(casus);
  if (kaderChanged) ctx.store.bespreking.useKader({ ...input, casusId: casus.id });
  ctx.store.search.put({
    recordId: casus.id,
    soort: 'casus',
    casusId: casus.id,
    tekst: `${casus.nummer} ${casus.aanduiding}`,
  });
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: casus.id });
  return casus;
};
