import type { Onderdeel } from '../../../shared/domain/delen/onderdeel.ts';
import type { Context } from '../context.ts';

/**
 * What the notes of a casus are about is of that casus: who gets a note is read from there for every paper. Throws
 * RangeError when one names another bespreking.
 */
export function checkOnderdelen(ctx: Context, casusId: string): void {
  const own = ctx.store.overleg.rowsOfCasus(casusId).map(({ besprekingId }) => besprekingId);
  const correcties = own.flatMap((besprekingId) => ctx.store.verslag.correcties(besprekingId));
  const named: Onderdeel[] = [...correcties, ...ctx.store.rectificatie.ofCasus(casusId)].flatMap(
    ({ onderdelen }) => onderdelen,
  );
  if (!named.every(({ besprekingId }) => own.includes(besprekingId))) {
    throw new RangeError('about a bespreking of another casus');
  }
}
