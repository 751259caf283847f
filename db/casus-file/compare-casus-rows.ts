import type { Database } from 'better-sqlite3';
import type { CasusRow, CasusTables } from '../../shared/domain/casusbestand/casusbestand.ts';
import { CasusbestandError } from '../../shared/domain/casusbestand/casusbestand-fault.ts';
import { leavesOut } from '../../shared/domain/casusbestand/leaves-out.ts';
import { rowState, type MergeKind, type RowState } from '../../shared/domain/casusbestand/row-state.ts';
import { checkCasusRows } from './check-casus-rows.ts';
import { fileTables } from './file-tables.ts';
import { mergeKindOf } from './merge-kind.ts';
import { withOurNumbers } from './our-numbers.ts';
import { readCasusRows } from './read-casus-rows.ts';
import { keyOf, rowHash, rowName, saidOf } from './row-hash.ts';
import { tableFacts } from './table-facts.ts';

/** One row of ours, of theirs, or of both. */
export interface ComparedRow {
  readonly table: string;
  readonly key: string;
  readonly kind: MergeKind;
  readonly state: RowState;
  readonly ours: CasusRow | null;
  readonly theirs: CasusRow | null;
}

/**
 * Rows of a colleague beside ours, in the order in which they can go in. `baseline`: by rowName, the hash that both
 * last knew to be equal. Writes nothing. Throws CasusbestandError, also changed-fixed: a row that never changes did.
 */
export function compareCasusRows(
  db: Database,
  casusId: string,
  rows: CasusTables,
  baseline: ReadonlyMap<string, string>,
): ComparedRow[] {
  checkCasusRows(db, casusId, rows);
  const here = readCasusRows(db, casusId);
  const given = withOurNumbers(here, rows);
  return fileTables.flatMap((table) => {
    const facts = tableFacts(db, table);
    const byKey = (list: readonly CasusRow[] = []) => new Map(list.map((row) => [keyOf(facts, row), row]));
    const [ours, theirs] = [byKey(here[table]), byKey(given[table])];
    const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
    return keys.map((key) => {
      const base = baseline.get(rowName(table, key)) ?? null;
      return compared(table, key, ours.get(key) ?? null, theirs.get(key) ?? null, base);
    });
  });
}

function compared(
  table: string,
  key: string,
  ours: CasusRow | null,
  theirs: CasusRow | null,
  base: string | null,
): ComparedRow {
  const hash = (row: CasusRow | null): string | null => (row === null ? null : rowHash(row));
  // Most rows of an update are the same: those are told without a hash.
  const state =
    ours !== null && theirs !== null && saidOf(ours) === saidOf(theirs)
      ? 'same'
      : rowState({ ours: hash(ours), theirs: hash(theirs), base });
  const kind = mergeKindOf(table);
  const differs = state === 'theirs' || state === 'both';
  if (kind !== 'append-only' || !differs) return { table, key, kind, state, ours, theirs };
  // A colleague in another rol has less of the row: then ours stays, and nobody changed anything.
  if (!leavesOut(theirs, ours) && !leavesOut(ours, theirs)) {
    throw new CasusbestandError({ code: 'changed-fixed', table });
  }
  return { table, key, kind, state: 'ours', ours, theirs };
}
