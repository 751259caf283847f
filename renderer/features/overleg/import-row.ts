import type { Betrokkene } from '../../../shared/domain/betrokkene/betrokkene.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import type { AfspraakListed } from '../../../shared/invoer/table/parse-table.ts';

type ImportRow = RequestInput<'afspraak.importRows'>['rows'][number];

/** A row of a pasted table as it is sent: the first owner carries the afspraak, the others do it together. */
export function importRowOf(row: AfspraakListed, betrokkenen: readonly Pick<Betrokkene, 'id'>[]): ImportRow {
  const [owner, ...others] = row.eigenaren;
  const persoonId = owner?.persoonId ?? null;
  const isBetrokkene = betrokkenen.some(({ id }) => id === persoonId);
  return {
    wat: row.wat,
    organisatieId: owner?.organisatieId ?? null,
    contactId: isBetrokkene ? null : persoonId,
    betrokkeneId: isBetrokkene ? persoonId : null,
    samenMet: others
      .map(({ organisatieId, persoonId: other }) => organisatieId ?? other)
      .filter((id) => id !== null),
    datum: row.termijn?.date ?? null,
    volgendOverleg: row.termijn?.kind === 'volgend-overleg',
  };
}
