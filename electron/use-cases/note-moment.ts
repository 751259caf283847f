import type { InvoerMoment } from '../../shared/domain/delen/deel-bron.ts';
import { loadBespreking } from './bespreking/load.ts';
import type { Context } from './context.ts';

/** When it was entered or last changed: who was there then may have it on paper. */
export function noteMoment(
  ctx: Context,
  besprekingId: string,
  bron: InvoerMoment['bron'],
  bronId: string,
): void {
  ctx.store.delen.noteMoment(besprekingId, { bron, bronId, moment: ctx.now() });
}

/**
 * The same of a record that a later bespreking of its casus can look back on: its words are other words there as well.
 */
export function noteMomentSince(
  ctx: Context,
  besprekingId: string,
  bron: InvoerMoment['bron'],
  bronId: string,
): void {
  noteMoment(ctx, besprekingId, bron, bronId);
  const { casusId, startedAt } = loadBespreking(ctx, besprekingId);
  for (const { besprekingId: otherId } of ctx.store.overleg.rowsOfCasus(casusId)) {
    const other = loadBespreking(ctx, otherId);
    if (other.startedAt !== null && (startedAt === null || other.startedAt > startedAt)) {
      noteMoment(ctx, otherId, bron, bronId);
    }
  }
}
