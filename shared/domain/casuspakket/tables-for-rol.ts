import type { CasusRow, CasusTables } from '../casusbestand/casusbestand.ts';
import type { ColleagueRol } from '../colleague/colleague.ts';
import { notitieFor } from './notitie-for-rol.ts';
import { canBeWithdrawn, withdrawn } from './withdrawn-row.ts';
import { withheldRows, type IsWithheld } from './withheld-rows.ts';

/**
 * What an AOV'er gets of a casus: what the room of openbare orde may read, and what travels with every copy. Not the
 * requests of a betrokkene, nor who got which copy, nor earlier versions of texts.
 */
export const aovTables: ReadonlySet<string> = new Set([
  'kader',
  'organisatie',
  'contact',
  'overleg',
  'driehoekoverleg',
  'casus',
  'betrokkene',
  'deelnemer',
  'deelname',
  'bespreking',
  'aanwezige',
  'informatie',
  'invoer_moment',
  'afspraak',
  'afspraak_uitkomst',
  'risico',
  'scenario',
  'criterium_antwoord',
  'criterium_visie',
  'visie',
  'fasebesluit',
  'consult',
  'informering',
  'rectificatie',
  'beperking',
  'verlenging',
  'afsluiting',
  'doelwijziging',
  'driehoeknotitie',
  'driehoeknotitie_versie',
  'driehoekagenda',
  'driehoekbesluit',
]);

/**
 * The rows of a casus that a colleague in this rol may have. `today`: for what may not be shared before a day. What was
 * handed over before and may not be shared any more goes without its words, so that it is taken back there.
 */
export function tablesForRol(
  rol: ColleagueRol,
  tables: CasusTables,
  today: string,
  wasHandedOver: IsWithheld = () => false,
): CasusTables {
  if (rol !== 'aov') return tables;
  const why = withheldRows(tables, today);
  const isWithheld: IsWithheld = (table, row) => why(table, row) !== null;
  const shown = shownWith(tables, isWithheld);
  const kept = Object.entries(tables)
    .filter(([table]) => aovTables.has(table))
    .map(([table, rows]): [string, CasusRow[]] => [
      table,
      rows.flatMap((row) => {
        // Of a step at least that it was taken: a later besluit can name it, and the fase follows from it.
        if (table === 'fasebesluit' || !isWithheld(table, row)) {
          const given = shown(table, row);
          // A version is what its hash says, or it is no version.
          const broken = table === 'driehoeknotitie_versie' && !sameInhoud(row, given);
          return broken ? [] : [given];
        }
        return canBeWithdrawn(table) && wasHandedOver(table, row) ? [withdrawn(table, row)] : [];
      }),
    ]);
  return withoutStrangers(Object.fromEntries(kept));
}

/** A row that goes along, without what in it does not. */
function shownWith(tables: CasusTables, isWithheld: IsWithheld): (table: string, row: CasusRow) => CasusRow {
  const notitie = notitieFor(tables, isWithheld);
  const besluit = besluitWith(tables, isWithheld);
  return (table, row) => {
    // The request that a note or beperking came from stays behind.
    if ('verzoek_id' in row) return { ...row, verzoek_id: null };
    // Half typed: nobody said it yet.
    if (table === 'bespreking') return { ...row, draft: '', besluit_draft: null };
    if (table === 'fasebesluit') return besluit(row);
    return table === 'driehoeknotitie' || table === 'driehoeknotitie_versie' ? notitie(row) : row;
  };
}

/** The answers of that day stand in a fasebesluit once more: as soon as one of them stays behind, all of them do. */
function besluitWith(tables: CasusTables, isWithheld: IsWithheld): (row: CasusRow) => CasusRow {
  const views = ['criterium_antwoord', 'criterium_visie', 'visie'];
  return (row) => {
    const besprekingId = row['bespreking_id'];
    const now = views.flatMap((table) =>
      (tables[table] ?? []).map((one) => one['bespreking_id'] === besprekingId && isWithheld(table, one)),
    );
    const then = listOf(row['antwoorden']).map(({ criteriumId, regels }) =>
      isWithheld('criterium_antwoord', {
        bespreking_id: besprekingId,
        criterium_id: criteriumId,
        regels,
      }),
    );
    const whole = ![...now, ...then, isWithheld('fasebesluit', row)].includes(true);
    return whole ? row : { ...row, antwoorden: [], visies: [], reden_afwijking: '' };
  };
}

function sameInhoud(one: CasusRow, other: CasusRow): boolean {
  return JSON.stringify(one['inhoud']) === JSON.stringify(other['inhoud']);
}

function listOf(value: unknown): CasusRow[] {
  return Array.isArray(value) ? (value as CasusRow[]) : [];
}

// As in readCasusRows: people are named in columns, in lists within JSON and behind a word.
const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Leaves out people and organisaties whom nothing that stays names. */
function withoutStrangers(tables: Readonly<Record<string, readonly CasusRow[]>>): CasusTables {
  const { contact = [], organisatie = [], ...others } = tables;
  const named = new Set(JSON.stringify(others).match(id));
  const people = contact.filter((row) => named.has(String(row['id'])));
  for (const row of people) named.add(String(row['organisatie_id']));
  const all = {
    ...others,
    contact: people,
    organisatie: organisatie.filter((row) => named.has(String(row['id']))),
  };
  return Object.fromEntries(Object.entries(all).filter(([, rows]) => rows.length > 0));
}
