import type { Database } from 'better-sqlite3';
import type { CasusRow, CasusTables } from '../../shared/domain/casusbestand/casusbestand.ts';
import { CasusbestandError } from '../../shared/domain/casusbestand/casusbestand-fault.ts';
import { fileTables } from './file-tables.ts';
import { tableFacts, type Column, type TableFacts } from './table-facts.ts';

/** Far above a casus of ten years with sixty people at the table. */
const maxRows = 50_000;
/** A bijlage is at most half of this. */
const maxText = 200_000;
/** A vastgesteld verslag with all it was made of. */
const maxJson = 8_000_000;
/** A table of a paper in a bespreking in a model has less than half of this. */
const maxDepth = 40;

/**
 * Rows out of a file, before any of them reaches the store: known tables and columns, values that fit, one casus, and
 * every reference answered inside the file. Throws CasusbestandError.
 */
export function checkCasusRows(db: Database, casusId: string, rows: CasusTables): void {
  for (const table of Object.keys(rows)) {
    if (!fileTables.includes(table)) throw new CasusbestandError({ code: 'unknown-table', table });
  }
  const casussen = rows['casus'] ?? [];
  if (casussen.length !== 1 || casussen[0]?.['id'] !== casusId) {
    throw new CasusbestandError({ code: 'other-casus' });
  }
  const all = Object.keys(rows).map((table) => tableFacts(db, table));
  for (const facts of all) checkTable(facts, rows[facts.table] ?? []);
  const known = new Map<string, Set<unknown>>();
  for (const facts of all) checkReferences(facts, rows, known);
}

function checkTable({ table, columns }: TableFacts, rows: readonly CasusRow[]): void {
  if (rows.length > maxRows) throw new CasusbestandError({ code: 'too-many-rows', table });
  const names = new Set(columns.map(({ name }) => name));
  for (const row of rows) {
    const strange = Object.keys(row).some((name) => !names.has(name));
    if (strange) throw new CasusbestandError({ code: 'columns', table, column: 'een onbekend veld' });
    for (const column of columns) {
      if (!Object.hasOwn(row, column.name)) {
        throw new CasusbestandError({ code: 'columns', table, column: column.name });
      }
      checkValue(table, column, row[column.name]);
    }
  }
}

function checkValue(table: string, column: Column, value: unknown): void {
  const fault = { table, column: column.name };
  if (value === null ? !column.optional : !fits(column, value)) {
    throw new CasusbestandError({ code: 'value', ...fault });
  }
  const length = column.json ? JSON.stringify(value).length : String(value).length;
  if (length > (column.json ? maxJson : maxText)) throw new CasusbestandError({ code: 'too-long', ...fault });
}

function fits({ json, type, allowed }: Column, value: unknown): boolean {
  if (json) return typeof value === 'object' && !deeperThan(maxDepth, value);
  if (type === 'INTEGER') return Number.isSafeInteger(value);
  return typeof value === 'string' && (allowed.length === 0 || allowed.includes(value));
}

/** Whether lists and objects stand in each other more than this many levels deep. */
function deeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => deeperThan(levels - 1, one));
}

function checkReferences(
  { table, references }: TableFacts,
  rows: CasusTables,
  known: Map<string, Set<unknown>>,
): void {
  for (const { column, table: target, to } of references) {
    const name = `${target} ${to}`;
    const answers = known.get(name) ?? new Set((rows[target] ?? []).map((row) => row[to]));
    known.set(name, answers);
    const broken = (rows[table] ?? []).some((row) => row[column] !== null && !answers.has(row[column]));
    if (broken) throw new CasusbestandError({ code: 'reference', table, column });
  }
}
