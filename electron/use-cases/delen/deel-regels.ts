import type { DeelRegels } from '../../../shared/domain/delen/deelrecht.ts';
import type { Deelkeuze } from '../../../shared/domain/delen/deelkeuze.ts';
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
    keuzen: keuzenIn(ctx, casusId, besprekingId),
    doelChangedAt: doel?.createdAt ?? null,
  };
}

/** Records of the casus stand on the papers of more than one bespreking. */
const ofCasus: ReadonlySet<Deelkeuze['bron']> = new Set(['afspraak', 'risico', 'scenario']);

/** Those of this bespreking, and what was withheld in another one of what comes back here, until it is chosen here. */
function keuzenIn({ store }: Context, casusId: string, besprekingId: string): Deelkeuze[] {
  const own = store.delen.keuzen(besprekingId);
  const elsewhere = store.overleg
    .rowsOfCasus(casusId)
    .filter((row) => row.besprekingId !== besprekingId)
    .flatMap((row) => store.delen.keuzen(row.besprekingId))
    .filter(({ keuze, bron }) => keuze === 'niet' && ofCasus.has(bron))
    .toSorted((a, b) => (a.createdAt > b.createdAt ? -1 : 1));
  const isChosenHere = ({ ontvanger, bron, bronId }: Deelkeuze) =>
    own.some((one) => one.ontvanger === ontvanger && one.bron === bron && one.bronId === bronId);
  return [...own, ...elsewhere.filter((one) => !isChosenHere(one))];
}
