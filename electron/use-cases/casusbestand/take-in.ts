import type { Written } from '../../../db/casus-file/write-casus-rows.ts';
import type { Casusbestand } from '../../../shared/domain/casusbestand/casusbestand.ts';
import type { Context } from '../context.ts';
import { checkRecords } from './check-records.ts';
import { indexWhole } from './index-whole.ts';
import { withKaders } from './with-kaders.ts';

/**
 * Puts a casus that is not here yet into the store, whole or not at all: rows, then every record read back, kaders,
 * search index, and access for who takes it in. The caller has the transaction and writes the line in the logboek.
 * Throws CasusbestandError, Refused kader-ongeldig.
 */
export function takeInCasus(
  ctx: Context,
  { casusId, tabellen }: Pick<Casusbestand, 'casusId' | 'tabellen'>,
): Written {
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
