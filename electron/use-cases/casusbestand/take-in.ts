import type { Written } from '../../../db/casus-file/write-casus-rows.ts';
import type { Casusbestand } from '../../../shared/domain/casusbestand/casusbestand.ts';
import type { Context } from '../context.ts';
import { Refused } from '../refused.ts';
import { checkRecords } from './check-records.ts';
import { indexWhole } from './index-whole.ts';
import { withKaders } from './with-kaders.ts';

/**
 * Puts a casus that is not here yet into the store, whole or not at all: rows, then every record read back, kaders,
 * search index, and access for who takes it in. The caller has the transaction and writes the line in the logboek.
 * Throws CasusbestandError, Refused kader-ongeldig, casus-vernietigd.
 */
export function takeInCasus(
  ctx: Context,
  { casusId, tabellen }: Pick<Casusbestand, 'casusId' | 'tabellen'>,
): Written {
  // What two people agreed to destroy does not come back by a file.
  if (ctx.store.vernietiging.ofCasus(casusId) !== null) throw new Refused('casus-vernietigd');
  const written = ctx.store.casusFile.write(casusId, withKaders(ctx, tabellen));
  checkRecords(ctx, casusId);
  indexWhole(ctx, casusId);
  ctx.store.casusToegang.grant({
    casusId,
    gebruikerId: ctx.user().id,
    sinds: ctx.now(),
    door: ctx.gebruiker(),
    reden: '',
  });
  return written;
}
