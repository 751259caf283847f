import type { Database } from 'better-sqlite3';
import type { CasusRow } from '../../shared/domain/casusbestand/casusbestand.ts';
import { CasusbestandError } from '../../shared/domain/casusbestand/casusbestand-fault.ts';
import type { TableFacts } from './table-facts.ts';

/** Inserts checked rows of one table. Throws CasusbestandError refused-by-store; the caller has the transaction. */
export function insertRows(db: Database, { table, columns }: TableFacts, rows: readonly CasusRow[]): void {
  const names = columns.map(({ name }) => name);
  const statement = db.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  );
  for (const row of rows) {
    const values = columns.map(({ name, json }) => [name, json ? asText(row[name]) : row[name]] as const);
    try {
      statement.run(Object.fromEntries(values));
    } catch (error) {
      // A CHECK, a key that is taken or a trigger: the store has the last word. A full disk is no fault of the file.
      if (!isRefusal(error)) throw error;
      throw new CasusbestandError({ code: 'refused-by-store' }, error);
    }
  }
}

function asText(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}
