import type { Bewaartermijnen } from '../../../shared/domain/bewaren/bewaartermijn.ts';
import type { KeptRow } from '../../../shared/domain/bewaren/kept-row.ts';
import { retentionOf, type Retention } from '../../../shared/domain/bewaren/retention-of.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import type { Context } from '../context.ts';
import { notitieRetention } from '../../../shared/domain/bewaren/notitie-retention.ts';
import type { KeptNotitie } from '../../../shared/domain/bewaren/kept-notitie.ts';
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

/** How long a driehoeknotitie of no casus is kept. */
export function retentionOfNotitie(
  { createdAt, changedAt }: Pick<KeptNotitie, 'createdAt' | 'changedAt'>,
  termijnen: Bewaartermijnen,
  today: string,
): Retention {
  const days = { begonnenOp: dutchDay(createdAt), gewijzigdOp: dutchDay(changedAt) };
  return notitieRetention(days, termijnen.driehoeknotitie.keuze, today);
}
