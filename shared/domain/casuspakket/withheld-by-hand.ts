import type { CasusRow, CasusTables } from '../casusbestand/casusbestand.ts';

/** Which deelbron a row is, and its bronId; other tables are not given one by one. */
const bronnen: Readonly<Record<string, { bron: string; columns: readonly string[] }>> = {
  informatie: { bron: 'informatie', columns: ['id'] },
  afspraak: { bron: 'afspraak', columns: ['id'] },
  risico: { bron: 'risico', columns: ['id'] },
  scenario: { bron: 'scenario', columns: ['id'] },
  criterium_antwoord: { bron: 'antwoord', columns: ['criterium_id'] },
  criterium_visie: { bron: 'criterium-visie', columns: ['criterium_id', 'organisatie_id'] },
  visie: { bron: 'visie', columns: ['organisatie_id'] },
  fasebesluit: { bron: 'fasebesluit', columns: ['id'] },
  rectificatie: { bron: 'rectificatie', columns: ['id'] },
};

/** The rows that something on paper is, by its bron and bronId: of this bespreking, or with an id of their own. */
export function rowsOfBron(
  tables: CasusTables,
  { bron, bronId, besprekingId }: CasusRow,
): { readonly table: string; readonly row: CasusRow }[] {
  return Object.entries(bronnen).flatMap(([table, known]) =>
    known.bron !== bron
      ? []
      : (tables[table] ?? [])
          .filter((row) => bronIdOf(known.columns, row) === bronId)
          .filter((row) => known.columns[0] === 'id' || row['bespreking_id'] === besprekingId)
          .map((row) => ({ table, row })),
  );
}

/** What a row is called where something is said of it by bron and bronId; null: it is no bron. */
export function bronNameOf(table: string, row: CasusRow): string | null {
  const known = bronnen[table];
  return known === undefined ? null : `${known.bron} ${bronIdOf(known.columns, row)}`;
}

function bronIdOf(columns: readonly string[], row: CasusRow): string {
  return columns.map((column) => String(row[column])).join(' ');
}

/**
 * Says of a row whether it was held back by hand from the gemeente, for which the AOV'er works, or from everybody who
 * was invited to the bespreking.
 */
export function withheldByHand(tables: CasusTables): (table: string, row: CasusRow) => boolean {
  const refused = (tables['deelkeuze'] ?? []).filter(({ keuze }) => keuze === 'niet');
  const organisatieOf = organisatieOfDeelnemers(tables);
  const gemeente = new Set(
    (tables['organisatie'] ?? []).filter(({ soort }) => soort === 'gemeente').map(({ id }) => String(id)),
  );
  const ofGemeente = (key: string): boolean => gemeente.has(organisatieIn(key, organisatieOf));
  const fromAll = (besprekingId: unknown, keys: ReadonlySet<string>): boolean => {
    const invited = (tables['aanwezige'] ?? []).filter(
      (row) => row['bespreking_id'] === besprekingId && row['deelnemer_id'] !== null,
    );
    return invited.every(({ deelnemer_id: id }) => {
      const organisatieId = organisatieOf.get(String(id)) ?? '';
      return keys.has(`deelnemer ${String(id)}`) || keys.has(`organisatie ${organisatieId}`);
    });
  };
  return (table, row) => {
    const known = bronnen[table];
    if (known === undefined || refused.length === 0) return false;
    const bronId = bronIdOf(known.columns, row);
    // A record with its own id can be held back in a later bespreking than the one it began in.
    const own = refused.filter(
      (one) =>
        one['bron'] === known.bron &&
        one['bron_id'] === bronId &&
        (known.columns[0] === 'id' || one['bespreking_id'] === row['bespreking_id']),
    );
    const besprekingen = new Set(own.map((one) => one['bespreking_id']));
    return [...besprekingen].some((besprekingId) => {
      const there = own.filter((one) => one['bespreking_id'] === besprekingId);
      const keys = new Set(there.map(({ ontvanger }) => String(ontvanger)));
      return [...keys].some(ofGemeente) || fromAll(besprekingId, keys);
    });
  };
}

function organisatieOfDeelnemers({ contact = [], deelnemer = [] }: CasusTables): Map<string, string> {
  const employer = new Map(contact.map((row) => [row['id'], String(row['organisatie_id'])]));
  return new Map(deelnemer.map((row) => [String(row['id']), employer.get(row['contact_id']) ?? '']));
}

function organisatieIn(ontvanger: string, organisatieOf: ReadonlyMap<string, string>): string {
  const [soort, id = ''] = ontvanger.split(' ');
  return soort === 'organisatie' ? id : (organisatieOf.get(id) ?? '');
}
