import type { Context } from '../context.ts';
import { required } from '../refused.ts';

/** Numbers stand in file names: in no other form than this program gives them. Throws when one is otherwise. */
export function checkNummers(ctx: Context, casusId: string): void {
  const { nummer } = required(ctx.store.casus.get(casusId));
  if (!/^\d{4}-\d{3,6}$/.test(nummer)) throw new RangeError('not a casusnummer');
  for (const notitie of ctx.store.driehoek.ofCasus(casusId)) {
    if (!/^D\d{4}-\d{3,6}$/.test(notitie.nummer)) throw new RangeError('not a number of a driehoeknotitie');
  }
}
