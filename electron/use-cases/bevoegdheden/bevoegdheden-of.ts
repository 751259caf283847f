import {
  bevoegdhedenSchema,
  defaultBevoegdheden,
  type Bevoegdheid,
} from '../../../shared/domain/driehoek/bevoegdheid.ts';
import type { Context } from '../context.ts';

/** The name under which the gemeente keeps its list. */
export const bevoegdhedenInstelling = 'bevoegdheden';

/** The bevoegdheden as this gemeente has them; revisie 0: never set. */
export function bevoegdhedenOf(ctx: Context): { bevoegdheden: Bevoegdheid[]; revisie: number } {
  const set = ctx.store.instelling.get(bevoegdhedenInstelling, bevoegdhedenSchema);
  return set === null
    ? { bevoegdheden: [...defaultBevoegdheden], revisie: 0 }
    : { bevoegdheden: set.value, revisie: set.revisie };
}
