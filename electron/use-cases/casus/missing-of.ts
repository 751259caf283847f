import { missingByLaw } from '../../../shared/domain/casus/missing-by-law.ts';
import { isInformeringRecorded } from '../../../shared/domain/informering/newest-informering.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';

/** What the law still asks of this casus, in sentences. */
export function missingOf(ctx: Context, casusId: string): string[] {
  const recorded = isInformeringRecorded(
    ctx.store.casus.betrokkenen(casusId),
    ctx.store.informering.ofCasus(casusId),
  );
  const casus = required(ctx.store.casus.get(casusId));
  // A consult names nobody, so there is nobody to inform.
  return missingByLaw(casus, recorded || casus.regime === 'consult');
}
