import type { Bewaartermijnen } from '../../../shared/domain/bewaren/bewaartermijn.ts';
import type { KeptRow } from '../../../shared/domain/bewaren/kept-row.ts';
import { retentionOf, type Retention } from '../../../shared/domain/bewaren/retention-of.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';
import { termijnenOf } from './termijnen.ts';

/** How long this casus is kept. */
export function retentionOfRow(row: KeptRow, termijnen: Bewaartermijnen, today: string): Retention {
  const kept = {
    regime: row.regime,
    begonnenOp: dutchDay(row.createdAt),
    afgeslotenOp: row.afgeslotenOp,
    archiefnominatie: row.archiefnominatie === '' ? null : row.archiefnominatie,
  };
  const verlengingen = row.verlengingen.map(({ tot, createdAt }) => ({ tot, op: dutchDay(createdAt) }));
  return retentionOf(kept, termijnen, verlengingen, today);
}

/** A casus with its term as it stands today. Throws Refused onbekend. */
export function retentionOfCasus(ctx: Context, casusId: string): { row: KeptRow; retention: Retention } {
  const row = required(ctx.store.bewaren.keptRow(casusId));
  return { row, retention: retentionOfRow(row, termijnenOf(ctx), ctx.today()) };
}
