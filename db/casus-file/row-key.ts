import type { CasusRow } from '../../shared/domain/casusbestand/casusbestand.ts';
import type { TableFacts } from './table-facts.ts';

/** The value as text that does not depend on the order of keys. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}

/** Tells a row from the others of its table; a table without an own key has all of the row for it. */
export function rowKey({ key }: TableFacts, row: CasusRow): string {
  if (key.length === 1 && key[0] !== undefined) return String(row[key[0]]);
  return canonicalJson(key.length === 0 ? row : key.map((name) => row[name]));
}
