import { defaultKlassen, klassenSchema, type Klasse } from '../../../shared/domain/informatie/klasse.ts';
import type { Context } from '../context.ts';

/** The name under which the gemeente keeps its klassen. */
export const klassenInstelling = 'klassen';

/** The klassen of this gemeente, least strict first; revisie 0: never set, so the proposal of the program holds. */
export function klassenOf(ctx: Context): { klassen: Klasse[]; revisie: number } {
  const set = ctx.store.instelling.get(klassenInstelling, klassenSchema);
  return set === null
    ? { klassen: [...defaultKlassen], revisie: 0 }
    : { klassen: set.value, revisie: set.revisie };
}
