import type { CasusRow, CasusTables } from '../casusbestand/casusbestand.ts';
import type { ColleagueRol } from '../colleague/colleague.ts';

/**
 * What an AOV'er gets of a casus: what the room of openbare orde may read, and what travels with every copy. Not the
 * requests of a betrokkene, nor who got which copy, nor earlier versions of texts.
 */
const aovTables: ReadonlySet<string> = new Set([
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

/** The rows of a casus that a colleague in this rol may have. `today`: for what may not be shared before a day. */
export function tablesForRol(rol: ColleagueRol, tables: CasusTables, today: string): CasusTables {
  if (rol !== 'aov') return tables;
  const withheld = withheldLines(tables, today);
  const kept: Record<string, readonly CasusRow[]> = {};
  for (const [table, rows] of Object.entries(tables)) {
    if (!aovTables.has(table)) continue;
    kept[table] = rows.filter((row) => !withheld.has(lineKeyOf(table, row))).map(withoutVerzoek);
  }
  kept['criterium_antwoord'] = (kept['criterium_antwoord'] ?? []).filter((row) => !leansOn(row, withheld));
  return withoutStrangers(kept);
}

/** 'bespreking nummer' of the lines that were struck, or that may not be shared now. */
function withheldLines(tables: CasusTables, today: string): Set<string> {
  const shut = new Set(
    (tables['deling'] ?? [])
      .filter(({ wijze, tot }) => wijze === 'niet' || (wijze === 'niet-tot' && !(String(tot) <= today)))
      .map((row) => row['informatie_id']),
  );
  const lines = (tables['informatie'] ?? []).filter((row) => shut.has(row['id']) || row['vervallen'] === 1);
  return new Set(lines.map((row) => lineKeyOf('informatie', row)));
}

function lineKeyOf(table: string, row: CasusRow): string {
  return table === 'informatie' ? `${String(row['bespreking_id'])} ${String(row['nummer'])}` : '';
}

/** An answer that cites a line which stays behind could tell what it says. */
function leansOn({ bespreking_id: besprekingId, regels }: CasusRow, withheld: ReadonlySet<string>): boolean {
  const cited = Array.isArray(regels) ? regels : [];
  return cited.some((nummer) => withheld.has(`${String(besprekingId)} ${String(nummer)}`));
}

/** A note or beperking goes along; the request it came from stays behind. */
function withoutVerzoek(row: CasusRow): CasusRow {
  return 'verzoek_id' in row ? { ...row, verzoek_id: null } : row;
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
