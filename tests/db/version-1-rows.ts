import type Database from 'better-sqlite3';

interface Column {
  name: string;
  type: string;
  notnull: number;
}

/** The key of every row. */
export const keyOfAll = '4d5ea6f0-7c1e-4b43-9a9e-0b8f3f0d6c11';

/** What the CHECKs and foreign keys of version 1 ask for; any other column gets a plain text or a 1. */
const values: Readonly<Record<string, unknown>> = {
  regime: 'wgs',
  kader_id: 'noord-limburg',
  kader_versie: '1.0',
  fase: 2,
  van: 2,
  naar: 3,
  stap: 2,
  kans: 2,
  gevolg: 2,
  rest_kans: 1,
  rest_gevolg: 1,
  klasse: 'gewoon',
  antwoord: 'ja',
  binding: 'bindend',
  uitkomst: 'gedaan',
  betrokkene_id: null,
  vervangt: null,
  formeel_datum: null,
  reservekopie_map: null,
  datum: '2026-11-26',
  moment: '2026-11-26T09:00:00.000Z',
  created_at: '2026-11-26T09:00:00.000Z',
};

const perTable: Readonly<Record<string, Record<string, unknown>>> = {
  betrokkene: { soort: 'betrokkene' },
  bespreking: { status: 'lopend' },
  aanwezige: { status: 'aanwezig' },
  informatie: { soort: 'feit' },
  afspraak: { status: 'open' },
  fasebesluit: { soort: 'besluit', uitkomst: 'Opschalen naar AVE 3' },
  vastgesteld: { soort: 'afsprakenlijst', inhoud: '{}' },
  revisie: { inhoud: '{}' },
  kader: { inhoud: '{}' },
  kader_concept: { inhoud: '{}' },
  draft: { inhoud: '{}' },
  instelling: { inhoud: '{}' },
  deelname: { soort: 'toehoorder', binding: 'nog-geen' },
  afsluiting: { soort: 'heropend', archiefnominatie: '' },
  logboek_afsluiting: { tot_nummer: 0 },
  vernietiging: { grond: 'termijn', akkoord_een: null, akkoord_twee: null, rijen: '{}', exports: '[]' },
  verzoek: { soort: 'inzage', status: 'open', doorgezonden: '[]' },
  inzage_keuze: { keuze: 'tonen', strepen: '[]' },
  rectificatie: { soort: 'rectificatie' },
  datalek: { melding_ap: '{}', melding_betrokkenen: '{}' },
};

const jsonColumns = [
  'rollen',
  'alarmbellen',
  'vooraf',
  'perioden',
  'bronnen',
  'samen_met',
  'regels',
  'antwoorden',
  'geraadpleegd',
];

function valueOf(table: string, { name, type }: Column): unknown {
  const own = perTable[table]?.[name];
  if (own !== undefined) return own;
  if (name in values) return values[name];
  if (type === 'INTEGER') return 1;
  if (jsonColumns.includes(name)) return '[]';
  if (name === 'id' || name.endsWith('_id')) return keyOfAll;
  return 'tekst';
}

/** The tables of a store, without what SQLite and its search index keep for themselves. */
export function tablesOf(db: Database.Database): string[] {
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    .pluck()
    .all();
  return (names as string[]).filter((name) => !/^(sqlite_|zoek_(?!record))/.test(name));
}

/** One row in every table, each pointing at the others: all have one key. */
export function fillVersion1(db: Database.Database): void {
  fill(db, tablesOf(db));
}

/** The same for the tables that later versions added, with what their CHECKs ask for. */
export function fillEmptyTables(db: Database.Database): void {
  const isEmpty = (table: string): boolean => db.prepare(`SELECT 1 FROM ${table}`).get() === undefined;
  fill(db, tablesOf(db).filter(isEmpty));
}

function fill(db: Database.Database, tables: readonly string[]): void {
  for (const table of tables) {
    const columns = db.pragma(`table_info(${table})`) as Column[];
    const row = columns.map((column) => valueOf(table, column));
    db.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`).run(...row);
  }
}
