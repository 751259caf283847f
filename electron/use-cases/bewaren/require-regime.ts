import type { Regime } from '../../../shared/domain/casus/regime.ts';
import { asRegime, regimeRefusal, type RegimeChoice } from '../../../shared/domain/casus/regime-choice.ts';
import type { Context } from '../context.ts';
import { Refused } from '../refused.ts';

/** The regime for a casus about so many people. Throws Refused radicalisering or consult-met-namen. */
export function requireRegime(choice: RegimeChoice, betrokkenen: number): Regime {
  const refusal = regimeRefusal(choice, betrokkenen);
  const regime = asRegime(choice);
  if (refusal !== null || regime === null) throw new Refused(refusal ?? 'radicalisering');
  return regime;
}

/** A consult names nobody: it is refused to name somebody in one. */
export function requireNames(ctx: Context, casusId: string): void {
  if (ctx.store.casus.get(casusId)?.regime === 'consult') throw new Refused('consult-zonder-namen');
}
