import type { Database } from 'better-sqlite3';

export interface Column {
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER';
  readonly optional: boolean;
  /** Holds JSON; in a file it stands as what it holds. */
  readonly json: boolean;
  /** The texts that a CHECK allows; empty: any. */
  readonly allowed: readonly string[];
}

export interface Reference {
  readonly column: string;
  readonly table: string;
  readonly to: string;
}

/** What the store itself says of a table. */
export interface TableFacts {
  readonly table: string;
  readonly columns: readonly Column[];
  /** Columns of the primary key, in their order. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly orderBy: string;
}

/** As SQLite answers it. */
type InfoRow = Readonly<Record<'name' | 'type', string> & Record<'notnull' | 'pk', number>>;

/** Counts on in each store, so it is no part of what a row says: a file has the order instead. */
const ownCount: Readonly<Record<string, string>> = { revisie: 'nummer' };

/** A store is migrated before anything reads it, and stays as it is while it is open. */
const known = new WeakMap<Database, Map<string, TableFacts>>();

/** Columns, key and references of a table, read once per open store. Throws RangeError for a table it does not have. */
export function tableFacts(db: Database, table: string): TableFacts {
  const ofStore = known.get(db) ?? new Map<string, TableFacts>();
  known.set(db, ofStore);
  const facts = ofStore.get(table) ?? readFacts(db, table);
  ofStore.set(table, facts);
  return facts;
}

function readFacts(db: Database, table: string): TableFacts {
  const sql = db
    .prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?")
    .pluck()
    .get(table);
  if (typeof sql !== 'string') throw new RangeError(`no table ${table}`);
  const info = db.pragma(`table_info(${table})`) as InfoRow[];
  const json = new Set(Array.from(sql.matchAll(/json_(?:valid|type)\((\w+)\)/g), ([, name]) => name));
  const own = ownCount[table];
  const key = info.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  return {
    table,
    columns: info
      .filter(({ name }) => name !== own)
      .map(({ name, type, pk, ['notnull']: required }) => ({
        name,
        type: type === 'INTEGER' ? 'INTEGER' : 'TEXT',
        optional: required === 0 && pk === 0,
        json: json.has(name),
        allowed: allowedTexts(sql, name),
      })),
    key: key.map(({ name }) => name).filter((name) => name !== own),
    references: references(db, table),
    orderBy: sql.includes('WITHOUT ROWID') ? key.map(({ name }) => name).join(', ') : 'rowid',
  };
}

function references(db: Database, table: string): Reference[] {
  const rows = db.pragma(`foreign_key_list(${table})`) as { from: string; table: string; to: string }[];
  return rows.map(({ from, table: target, to }) => ({ column: from, table: target, to }));
}

function allowedTexts(sql: string, column: string): string[] {
  const check = new RegExp(`\\b${column} IN \\(([^)]*)\\)`).exec(sql)?.[1] ?? '';
  return Array.from(check.matchAll(/'([^']*)'/g), ([, text]) => text ?? '');
}
