import type { RevisieTabel } from '../../../shared/domain/revisie/revisie.ts';
import type { Context } from '../context.ts';
import { keepEarlier } from '../keep-earlier.ts';
import { noteMoment, noteMomentSince } from '../note-moment.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { keptIn } from './record-of.ts';
import { isFixed, vastgesteldAt } from './vastgesteld-since.ts';
import { withVersion } from './versie-of.ts';

/** Puts an earlier version back (R19): a new revisie, so that what it replaces can come back as well. */
export const restoreRevisie: UseCase<'revisie.restore'> = (ctx, { tabel, id, nummer, revisie }) => {
  restore(ctx, tabel, id, { nummer, revisie });
  return {};
};

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- ties the record to its own table
function restore<T extends RevisieTabel>(
  ctx: Context,
  tabel: T,
  id: string,
  { nummer, revisie }: { nummer: number; revisie: number },
): void {
  const now = required(keptIn[tabel].get(ctx, id));
  const version = required(ctx.store.revisie.get(nummer));
  if (version.tabel !== tabel || version.recordId !== id) throw new Refused('onbekend');
  if (isFixed(tabel, vastgesteldAt(ctx, tabel, now), version.moment)) throw new Refused('al-vastgesteld');
  const old = keepEarlier(ctx, tabel, now, revisie);
  keptIn[tabel].put(ctx, { ...withVersion(ctx, tabel, old, version.inhoud), revisie: old.revisie + 1 });
  // Other words again: who left before them may not have heard these.
  if (tabel === 'casus' || !('besprekingId' in old)) return;
  const note = tabel === 'informatie' ? noteMoment : noteMomentSince;
  note(ctx, old.besprekingId, tabel, id);
}
