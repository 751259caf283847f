import type { RevisieTabel } from '../../../shared/domain/revisie/revisie.ts';
import type { Context } from '../context.ts';
import { keptIn } from '../revisie/record-of.ts';
import { withVersion } from '../revisie/versie-of.ts';

/** Every earlier version that can be put back can still be read. Throws when one cannot. */
export function checkRevisies(ctx: Context, casusId: string): void {
  const lines = ctx.store.overleg
    .rowsOfCasus(casusId)
    .flatMap(({ besprekingId }) => ctx.store.informatie.ofBespreking(besprekingId));
  checkOf(ctx, 'casus', [casusId]);
  checkOf(ctx, 'informatie', ids(lines));
  checkOf(ctx, 'afspraak', ids(ctx.store.afspraak.ofCasus(casusId)));
  checkOf(ctx, 'risico', ids(ctx.store.oordeel.risicos(casusId)));
  checkOf(ctx, 'scenario', ids(ctx.store.oordeel.scenarios(casusId)));
}

function ids(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function checkOf(ctx: Context, tabel: RevisieTabel, of: readonly string[]): void {
  for (const id of of) {
    const now = keptIn[tabel].get(ctx, id);
    if (now === null) continue;
    for (const { inhoud } of ctx.store.revisie.rows(tabel, id)) withVersion(ctx, tabel, now, inhoud);
  }
}
