import type { Context } from '../context.ts';
import { indexAfspraak } from '../afspraak/index-afspraak.ts';
import { indexCasus } from '../casus/index-casus.ts';
import { required } from '../refused.ts';

/** Fills the search index for a whole casus, as saving each record would have. */
export function indexWhole(ctx: Context, casusId: string): void {
  indexCasus(ctx, required(ctx.store.casus.get(casusId)));
  for (const { id, naam } of ctx.store.casus.betrokkenen(casusId)) {
    ctx.store.search.put({ recordId: id, soort: 'persoon', casusId, tekst: naam });
  }
  for (const afspraak of ctx.store.afspraak.ofCasus(casusId)) indexAfspraak(ctx, afspraak);
}
