import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { Context } from '../context.ts';

/** Keeps Ctrl+K in step with an afspraak. */
export function indexAfspraak(ctx: Context, afspraak: Afspraak): void {
  if (afspraak.ingetrokken) ctx.store.search.remove(afspraak.id);
  else {
    ctx.store.search.put({
      recordId: afspraak.id,
      soort: 'afspraak',
      casusId: afspraak.casusId,
      tekst: afspraak.wat,
    });
  }
}
