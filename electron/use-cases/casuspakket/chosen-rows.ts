import type { CasusTables } from '../../../shared/domain/casusbestand/casusbestand.ts';
import type { Colleague } from '../../../shared/domain/colleague/colleague.ts';
import { presentColleague } from '../colleague/present.ts';
import type { Context } from '../context.ts';
import { Refused, required } from '../refused.ts';
import { rowsFor, type RowsFor } from './rows-for.ts';

/**
 * What of these rows of a casus would go to a colleague now. Refused woorden-niet-vergeleken before the six words were
 * compared; niet-gedeeld for an AOV'er when the casus is not shared with openbare orde; deelname-nodig as rowsFor does.
 */
export function chosenRows(
  ctx: Context,
  { casusId, colleagueId }: { casusId: string; colleagueId: string },
  tables: CasusTables,
): RowsFor & { readonly colleague: Colleague } {
  const colleague = presentColleague(ctx, colleagueId);
  const casus = required(ctx.store.casus.get(casusId));
  if (colleague.comparedAt === null) throw new Refused('woorden-niet-vergeleken');
  if (colleague.rol === 'aov' && !casus.gedeeldOpenbareOrde) throw new Refused('niet-gedeeld');
  return { colleague, ...rowsFor(ctx, casus, colleague, tables) };
}
