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
  const columns = row.map((cell, at) => {
    const column = headerColumn(cell);
    return column !== null && row.findIndex((other) => headerColumn(other) === column) === at ? column : null;
  });
  const known = columns.filter((column) => column !== null);
  return known.length >= 2 || (known.length === 1 && row.length === 1) ? columns : null;
}
