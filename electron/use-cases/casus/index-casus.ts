import type { Casus } from '../../../shared/domain/casus/casus.ts';
import type { Context } from '../context.ts';

/** Keeps Ctrl+K in step with a casus. */
export function indexCasus(ctx: Context, { id, nummer, aanduiding }: Casus): void {
  ctx.store.search.put({ recordId: id, soort: 'casus', casusId: id, tekst: `${nummer} ${aanduiding}` });
}
