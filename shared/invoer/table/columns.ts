import { fold } from '../fold.ts';

export type Column = 'nummer' | 'wat' | 'wie' | 'organisatie' | 'persoon' | 'wanneer';

const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  nummer: ['nr', 'nummer', '#', 'no', 'volgnummer'],
  wat: [
    'wat',
    'afspraak',
    'afspraken',
    'actie',
    'acties',
    'actiepunt',
    'actiepunten',
    'omschrijving',
    'taak',
    'activiteit',
  ],
  wie: [
    'wie',
    'door',
    'door wie',
    'actiehouder',
    'eigenaar',
    'verantwoordelijk',
    'verantwoordelijke',
    'uitvoerder',
    'trekker',
  ],
  organisatie: ['organisatie', 'instelling', 'instantie', 'partner', 'partij', 'ketenpartner'],
  persoon: ['persoon', 'naam', 'professional', 'contactpersoon', 'medewerker'],
  wanneer: [
    'wanneer',
    'datum',
    'termijn',
    'gereed',
    'datum gereed',
    'gereed op',
    'klaar',
    'klaar op',
    'uiterlijk',
    'deadline',
    'einddatum',
    'voor wanneer',
    'streefdatum',
  ],
};

const COLUMNS: readonly Column[] = ['nummer', 'wat', 'wie', 'organisatie', 'persoon', 'wanneer'];

function headerColumn(cell: string): Column | null {
  const word = fold(cell.replace(/[?:*]/g, ''));
  return COLUMNS.find((column) => HEADERS[column].includes(word)) ?? null;
}

/** The columns that a header row names, null for one it does not know; null when the row is no header. */
export function readHeader(row: readonly string[]): readonly (Column | null)[] | null {
  const seen = new Set<Column>();
  const columns = row.map((cell) => {
    const column = headerColumn(cell);
    if (column === null || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
  return seen.size >= 2 || (seen.size === 1 && row.length === 1) ? columns : null;
}
