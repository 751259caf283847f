import type { Casus } from '../../../shared/domain/casus/casus.ts';
import type { RegimeChoice } from '../../../shared/domain/casus/regime-choice.ts';
import type { Context } from '../context.ts';
import { keepEarlier } from '../keep-earlier.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { requireRegime } from './require-regime.ts';

/** Another doel or regime for a casus that was discussed: with why it is still the same casus (AVG art. 5(1)(b)). */
export const changeDoel: UseCase<'casus.changeDoel'> = (ctx, { id, revisie, doel, regime, reden }) => {
  const old = keepEarlier(ctx, 'casus', required(ctx.store.casus.get(id)), revisie);
  const chosen = requireRegime(regime, ctx.store.bewaren.countBetrokkenen(id));
  const casus = { ...old, doel, regime: chosen, revisie: old.revisie + 1 };
  ctx.store.casus.update(casus);
  ctx.store.bewaren.insertDoelwijziging({
    id: ctx.newId(),
    casusId: id,
    vanDoel: old.doel,
    naarDoel: doel,
    vanRegime: old.regime,
    naarRegime: chosen,
    reden,
    door: ctx.gebruiker(),
    createdAt: ctx.now(),
  });
  const what = chosen === old.regime ? 'doel' : `doel of regime: ${old.regime} wordt ${chosen}`;
  log(ctx, { actie: 'gewijzigd', object: 'casus', objectId: id, detail: what });
  return casus;
};

/** Saving in place does not move doel or regime once the casus was discussed. Throws Refused reden-nodig. */
export function requireSameDoel(
  ctx: Context,
  old: Casus,
  next: { doel: string; regime: RegimeChoice },
): void {
  const moved = next.doel !== old.doel || next.regime !== old.regime;
  if (moved && ctx.store.bewaren.wasDiscussed(old.id)) throw new Refused('reden-nodig');
}
