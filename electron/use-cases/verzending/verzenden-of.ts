import { noExtras, verzendenSchema, type Verzenden } from '../../../shared/domain/verslag/verzenden.ts';
import type { Context } from '../context.ts';

/** The name under which the gemeente keeps it. */
export const verzendenInstelling = 'verzenden';

/** What the gemeente switched on; revisie 0: never set, so nothing. */
export function verzendenOf(ctx: Context): { verzenden: Verzenden; revisie: number } {
  const set = ctx.store.instelling.get(verzendenInstelling, verzendenSchema);
  return set === null ? { verzenden: noExtras, revisie: 0 } : { verzenden: set.value, revisie: set.revisie };
}
