import type { DeelRegels } from '../../../shared/domain/delen/deelrecht.ts';
import { loadBespreking } from '../bespreking/load.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';
import { wijzerOf } from './wijzer-of.ts';

/** All that decides now on sharing what was said in this bespreking. Throws Refused onbekend. */
export function deelRegels(ctx: Context, besprekingId: string): DeelRegels {
  const bespreking = loadBespreking(ctx, besprekingId);
  const { casusId } = bespreking;
  const { delen, bewaren, deelname } = ctx.store;
  const doel = bewaren.doelwijzigingen(casusId).findLast(({ vanDoel, naarDoel }) => vanDoel !== naarDoel);
  return {
    today: ctx.today(),
    bespreking,
    casus: required(ctx.store.casus.get(casusId)),
    deelname: deelname.ofCasus(casusId),
    delingen: delen.delingen(besprekingId),
    wijzer: wijzerOf(ctx).regels,
    toestemmingen: delen.toestemmingen(casusId),
    keuzen: delen.keuzen(besprekingId),
    doelChangedAt: doel?.createdAt ?? null,
  };
}
