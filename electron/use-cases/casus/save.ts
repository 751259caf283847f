import { requireSameDoel } from '../bewaren/change-doel.ts';
import { requireRegime } from '../bewaren/require-regime.ts';
import { keepEarlier } from '../keep-earlier.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { indexCasus } from './index-casus.ts';

/** A late save never overwrites a newer one (R18); the earlier version is kept (R19). */
export const saveCasus: UseCase<'casus.save'> = (ctx, input) => {
  const old = keepEarlier(ctx, 'casus', required(ctx.store.casus.get(input.id)), input.revisie);
  requireSameDoel(ctx, old, input);
  const regime =
    input.regime === old.regime
      ? old.regime
      : requireRegime(input.regime, ctx.store.bewaren.countBetrokkenen(old.id));
  const kaderChanged = input.kaderId !== old.kaderId || input.kaderVersie !== old.kaderVersie;
  if (kaderChanged && ctx.kader(input.kaderId, input.kaderVersie) === null)
    throw new Refused('kader-ongeldig');
  const casus = { ...old, ...input, regime, revisie: old.revisie + 1 };
  ctx.store.casus.update(casus);
  if (kaderChanged) ctx.store.bespreking.useKader({ ...input, casusId: casus.id });
  indexCasus(ctx, casus);
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: casus.id });
  return casus;
};
