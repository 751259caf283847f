import type { Database } from 'better-sqlite3';
import type { CasusRow } from '../../shared/domain/casusbestand/casusbestand.ts';
import type { TableFacts } from './table-facts.ts';

/** The rows of a table for which `where` holds, in its own order, with JSON columns as what they hold. */
export function readRows(
  db: Database,
  { table, columns, orderBy }: TableFacts,
  where: string,
  parameters: Readonly<Record<string, string>> = {},
): CasusRow[] {
  const list = columns.map(({ name }) => name).join(', ');
  const found = db.prepare(`SELECT ${list} FROM ${table} WHERE ${where} ORDER BY ${orderBy}`).all(parameters);
  const json = columns.filter((column) => column.json).map(({ name }) => name);
  return found.map((row) => withJson(row as Record<string, unknown>, json));
}

function withJson(row: Record<string, unknown>, json: readonly string[]): CasusRow {
  const parsed = { ...row };
  for (const name of json) {
    const text = row[name];
    if (typeof text === 'string') parsed[name] = JSON.parse(text) as unknown;
  }
  return parsed;
}
