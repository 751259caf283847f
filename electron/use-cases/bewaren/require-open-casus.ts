import type { Casus } from '../../../shared/domain/casus/casus.ts';
import type { Context } from '../context.ts';
import { Refused, required } from '../refused.ts';

/** The casus, unless it is closed: then it is opened again first, with a reason. */
export function requireOpenCasus(ctx: Context, casusId: string): Casus {
  const casus = required(ctx.store.casus.get(casusId));
  if (casus.afgeslotenOp !== null) throw new Refused('casus-afgesloten');
  return casus;
}
