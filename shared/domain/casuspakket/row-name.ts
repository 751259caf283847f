import type { CasusRow, CasusTables } from '../casusbestand/casusbestand.ts';

/** The number of the row of this id; '' when it is not there. */
function nummerOf(rows: readonly CasusRow[] = [], id: unknown): string {
  const row = rows.find((one) => one['id'] === id);
  return row === undefined ? '' : String(row['nummer']);
}

/** What a row is called without a word of what it says: 'Regel 12'. Rows without a number have their kind alone. */
const names: Readonly<Record<string, (row: CasusRow, tables: CasusTables) => string>> = {
  informatie: ({ nummer }) => `Regel ${String(nummer)}`,
  afspraak: ({ nummer }) => `Afspraak ${String(nummer)}`,
  afspraak_uitkomst: (row, { afspraak }) => `Uitkomst van afspraak ${nummerOf(afspraak, row['afspraak_id'])}`,
  risico: ({ nummer }) => `Risico ${String(nummer)}`,
  scenario: () => 'Scenario',
  criterium_antwoord: (row) => `Antwoord op criterium ${String(row['criterium_id'])}`,
  criterium_visie: (row) => `Visie op criterium ${String(row['criterium_id'])}`,
  visie: () => 'Afwijkende visie',
  rectificatie: () => 'Rectificatie of verklaring',
  fasebesluit: () => 'Redenen bij een op- of afschaling',
  driehoeknotitie: ({ nummer }) => `Driehoeknotitie ${String(nummer)}`,
  driehoeknotitie_versie: (row, { driehoeknotitie }) =>
    `Versie ${String(row['nummer'])} van driehoeknotitie ${nummerOf(driehoeknotitie, row['driehoeknotitie_id'])}`,
};

/** By kind and number; null for a table whose rows have no name of their own. */
export function rowNameOf(table: string, row: CasusRow, tables: CasusTables): string | null {
  return names[table]?.(row, tables).trim() ?? null;
}

/** The day of the overleg a row is of; null: of none. */
export function overlegDayOf(row: CasusRow, { bespreking = [], overleg = [] }: CasusTables): string | null {
  const found = bespreking.find(({ id }) => id === row['bespreking_id']);
  const datum = overleg.find(({ id }) => id === found?.['overleg_id'])?.['datum'];
  return typeof datum === 'string' ? datum : null;
}
