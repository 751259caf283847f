import type { CasusRow } from '../casusbestand/casusbestand.ts';
import { gewoneKlasse } from '../informatie/klasse.ts';

/** Stands where the words were that a colleague had and may not have any more. */
const withdrawnText = 'Ingetrokken door wie deze casus met u deelt.';

/** What becomes of a row that was handed over before: it says nothing any more, and counts as struck. */
const blanks: Readonly<Record<string, CasusRow>> = {
  informatie: {
    soort: 'opmerking',
    bronnen: [],
    bron_open: '',
    leefgebied: '',
    tekst: withdrawnText,
    klasse: gewoneKlasse,
    klasse_eigen: 0,
    klasse_reden: '',
    bijlage: 0,
    niet_in_verslag: 1,
    vrijgegeven: 0,
    vervallen: 1,
  },
  afspraak: {
    wat: withdrawnText,
    organisatie_id: null,
    contact_id: null,
    betrokkene_id: null,
    samen_met: [],
    datum: null,
    status: 'vervallen',
    waarom: '',
    binding: 'nog-geen',
    niet_in_verslag: 1,
    ingetrokken: 1,
  },
  afspraak_uitkomst: { waarom: withdrawnText },
  risico: {
    wat: withdrawnText,
    wie_loopt_gevaar: '',
    wanneer: '',
    kans: null,
    gevolg: null,
    beschermend: '',
    maatregel: '',
    rest_kans: null,
    rest_gevolg: null,
    eigenaar: '',
    vervallen: 1,
  },
  scenario: { als: withdrawnText, dan: '', eigenaar: '', vervallen: 1 },
  criterium_antwoord: { antwoord: 'onbekend', toelichting: withdrawnText, regels: [] },
  criterium_visie: { antwoord: 'onbekend', tekst: withdrawnText },
  visie: { tekst: withdrawnText },
};

/** The row as it goes to who had it before: without its words. Only of tables whose rows are given one by one. */
export function withdrawn(table: string, row: CasusRow): CasusRow {
  return { ...row, ...blanks[table] };
}

/** Whether rows of this table can be taken back: others stay where they went. */
export function canBeWithdrawn(table: string): boolean {
  return table in blanks;
}

/** Whether a row of a colleague is all that `withdrawn` makes of one, of a table whose rows can be taken back. */
export function isWithdrawnOf(table: string, row: CasusRow): boolean {
  const blank = blanks[table];
  if (blank === undefined) return false;
  return Object.entries(blank).every(([name, value]) => JSON.stringify(row[name]) === JSON.stringify(value));
}

/** Whether the words of `withdrawn` stand in the row. */
export function isWithdrawn(row: CasusRow): boolean {
  return Object.values(row).includes(withdrawnText);
}
