import type { Database } from 'better-sqlite3';
import type { CasusRow } from '../../shared/domain/casusbestand/casusbestand.ts';
import { CasusbestandError } from '../../shared/domain/casusbestand/casusbestand-fault.ts';
import { freeNummer } from '../../shared/domain/casusbestand/free-nummer.ts';
import { insertRows } from './insert-rows.ts';
import { counts } from './row-hash.ts';
import { tableFacts, type TableFacts } from './table-facts.ts';

/**
 * Inserts one row beside those that are here; a number that is taken becomes the next one. false: the store refused
 * it, such as a line in a bespreking whose verslag is vastgesteld. The caller has the transaction.
 */
export function insertNewRow(db: Database, table: string, row: CasusRow): boolean {
  const facts = tableFacts(db, table);
  return tried(db, () => insertRows(db, facts, [numbered(db, facts, row)]));
}

/** Writes what a row says over the one with the same key; counts of the store stay. false: the store refused it. */
export function replaceRow(db: Database, table: string, row: CasusRow): boolean {
  const facts = tableFacts(db, table);
  const said = facts.columns.filter(({ name }) => counts(name) && !facts.key.includes(name));
  const set = said.map(({ name }) => `${name} = @${name}`);
  if (facts.columns.some(({ name }) => name === 'revisie')) set.push('revisie = revisie + 1');
  if (set.length === 0) return true;
  const statement = db.prepare(
    `UPDATE ${table} SET ${set.join(', ')} WHERE ${facts.key.map((name) => `${name} = @${name}`).join(' AND ')}`,
  );
  const values = facts.columns.map(({ name, json }) => {
    const value = row[name];
    return [name, json && value !== null ? JSON.stringify(value) : value] as const;
  });
  return tried(db, () => statement.run(Object.fromEntries(values)));
}

function numbered(db: Database, { table, columns }: TableFacts, row: CasusRow): CasusRow {
  const count = columns.find(({ name }) => name === 'nummer' || name === 'volgnummer');
  const scope = count === undefined ? null : scopeOf(db, table, count.name);
  if (count === undefined || scope === null) return row;
  const within = scope.map((name) => ` AND ${name} = @${name}`).join('');
  const statement = db.prepare(`SELECT ${count.name} FROM ${table} WHERE true${within}`).pluck();
  const used: unknown[] = statement.all(Object.fromEntries(scope.map((name) => [name, row[name]])));
  const own = row[count.name];
  if (!used.includes(own)) return row;
  const next =
    count.type === 'INTEGER'
      ? Math.max(...used.map(Number)) + 1
      : freeNummer(String(own), (nummer) => used.includes(nummer));
  return { ...row, [count.name]: next };
}

/** Columns within which a number is given out once; null when the table has no such rule. */
function scopeOf(db: Database, table: string, count: string): string[] | null {
  const indexes = db.pragma(`index_list(${table})`) as { name: string; unique: number }[];
  for (const { name } of indexes.filter(({ unique }) => unique === 1)) {
    const columns = (db.pragma(`index_info(${name})`) as { name: string }[]).map((one) => one.name);
    if (columns.includes(count)) return columns.filter((column) => column !== count);
  }
  return null;
}

/** A savepoint of its own: what the store refuses leaves nothing behind, and the rest goes on. */
function tried(db: Database, write: () => unknown): boolean {
  try {
    db.transaction(write)();
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  if (error instanceof CasusbestandError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}
