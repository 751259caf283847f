import { canonicalJson } from '../../shared/domain/basis/canonical-json.ts';
import type { CasusRow } from '../../shared/domain/casusbestand/casusbestand.ts';
import type { TableFacts } from './table-facts.ts';

/** Tells a row from the others of its table; a table without an own key has all of the row for it. */
export function rowKey({ key }: TableFacts, row: CasusRow): string {
  if (key.length === 1 && key[0] !== undefined) return String(row[key[0]]);
  return canonicalJson(key.length === 0 ? row : key.map((name) => row[name]));
}
