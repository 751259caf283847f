import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/domain/basis/canonical-json.ts';
import type { CasusRow, CasusTables } from '../../shared/domain/casusbestand/casusbestand.ts';
import { rowKey } from './row-key.ts';
import { tableFacts, type TableFacts } from './table-facts.ts';
import type { Database } from 'better-sqlite3';

/** Each store counts these itself, ticks them itself, or has them half typed: a row that differs in nothing else is the same. */
const ofStore = ['nummer', 'volgnummer', 'revisie', 'verzonden_at', 'draft', 'besluit_draft'];

export interface RowHash {
  readonly tabel: string;
  readonly sleutel: string;
  readonly hash: string;
}

/** A row among all rows of a casus. */
export function rowName(table: string, key: string): string {
  return `${table} ${key}`;
}

/** Whether a column says something, and is no count of the store itself. */
export function counts(column: string): boolean {
  return !ofStore.includes(column);
}

/** What a row says, as text to compare. */
export function saidOf(row: CasusRow): string {
  return canonicalJson(Object.fromEntries(Object.entries(row).filter(([column]) => counts(column))));
}

/** SHA-256, hex, of what a row says. */
export function rowHash(row: CasusRow): string {
  return createHash('sha256').update(saidOf(row), 'utf8').digest('hex');
}

/** The key of a row; one without its own key is known by what it says. */
export function keyOf(facts: TableFacts, row: CasusRow): string {
  return facts.key.length === 0 ? rowHash(row) : rowKey(facts, row);
}

/** The hash of every row, to know later which of two sides changed it. */
export function hashRows(db: Database, rows: CasusTables): RowHash[] {
  return Object.entries(rows).flatMap(([tabel, list]) => {
    const facts = tableFacts(db, tabel);
    return list.map((row) => ({ tabel, sleutel: keyOf(facts, row), hash: rowHash(row) }));
  });
}
