import type { RevisieRecord } from '../../../shared/domain/revisie/restorable.ts';
import type { RevisieTabel } from '../../../shared/domain/revisie/revisie.ts';
import type { Context } from '../context.ts';

/**
 * When what a version belongs to was vastgesteld, or null. A line or afspraak belongs to one bespreking. A risico or
 * scenario lives through all of a casus: what stood in it before the newest verslag is in that verslag. The fields
 * of the casus itself are never vastgesteld.
 */
const vastgesteldOf: {
  readonly [T in RevisieTabel]: (ctx: Context, record: RevisieRecord[T]) => string | null;
} = {
  informatie: (ctx, { besprekingId }) => at(ctx, besprekingId, 'verslag'),
  afspraak: (ctx, { besprekingId }) =>
    at(ctx, besprekingId, 'afsprakenlijst') ?? at(ctx, besprekingId, 'verslag'),
  risico: (ctx, { casusId }) => newestVerslag(ctx, casusId),
  scenario: (ctx, { casusId }) => newestVerslag(ctx, casusId),
  casus: () => null,
};

/** When the paper that a record stands in was vastgesteld, an ISO instant; null: not yet, or it stands in none. */
export function vastgesteldAt<T extends RevisieTabel>(
  ctx: Context,
  tabel: T,
  record: RevisieRecord[T],
): string | null {
  return vastgesteldOf[tabel](ctx, record);
}

/** Whether a version that stood until `tot` stays where it is. A line or afspraak does once its paper is vastgesteld. */
export function isFixed(tabel: RevisieTabel, vastgesteld: string | null, tot: string): boolean {
  if (vastgesteld === null) return false;
  return tabel === 'informatie' || tabel === 'afspraak' || tot <= vastgesteld;
}

function at(ctx: Context, besprekingId: string, soort: 'verslag' | 'afsprakenlijst'): string | null {
  return ctx.store.verslag.latest(besprekingId, soort)?.vastgesteldAt ?? null;
}

function newestVerslag(ctx: Context, casusId: string): string | null {
  const moments = ctx.store.overleg
    .rowsOfCasus(casusId)
    .flatMap(({ verslagVastgesteldAt }) => verslagVastgesteldAt ?? []);
  return moments.sort().at(-1) ?? null;
}
