import {
  defaultDelenWijzer,
  delenWijzerSchema,
  type WijzerRegel,
} from '../../../shared/domain/delen/delen-wijzer.ts';
import type { Context } from '../context.ts';

/** The name under which the gemeente keeps its delen-wijzer. */
export const wijzerInstelling = 'delen-wijzer';

/** The delen-wijzer of this gemeente; revisie 0: never set, so the proposal of the program holds. */
export function wijzerOf(ctx: Context): { regels: WijzerRegel[]; revisie: number } {
  const set = ctx.store.instelling.get(wijzerInstelling, delenWijzerSchema);
  return set === null
    ? { regels: [...defaultDelenWijzer], revisie: 0 }
    : { regels: set.value, revisie: set.revisie };
}
