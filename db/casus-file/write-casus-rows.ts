import type { Database } from 'better-sqlite3';
import { canonicalJson } from '../../shared/domain/basis/canonical-json.ts';
import type { CasusRow, CasusTables } from '../../shared/domain/casusbestand/casusbestand.ts';
import { CasusbestandError } from '../../shared/domain/casusbestand/casusbestand-fault.ts';
import { checkCasusRows } from './check-casus-rows.ts';
import { besideTables, fileTables, type BesideTable } from './file-tables.ts';
import { insertRows } from './insert-rows.ts';
import { readCasusRows } from './read-casus-rows.ts';
import { renumberedRows, withNumbers, type Renumbered } from './renumber.ts';
import { readRows } from './read-rows.ts';
import { rowKey } from './row-key.ts';
import { tableFacts, type TableFacts } from './table-facts.ts';

/** A row beside the casus that stood here already with other words; ours stayed. */
export interface KeptRow {
  readonly table: BesideTable;
  readonly key: string;
}

export interface Written {
  readonly kept: readonly KeptRow[];
  readonly renumbered: readonly Renumbered[];
}

/**
 * Inserts a casus that is not in this store yet, each row as the file has it; only a number that another record has
 * here is replaced, and told. What other casussen can name too (contacten, organisaties, overleggen, own kaders) stays
 * as it is where it is here already; those that differ are told. Triggers stay on. The caller has the transaction.
 * Throws CasusbestandError.
 */
export function writeCasusRows(db: Database, casusId: string, rows: CasusTables): Written {
  const here = db.prepare('SELECT 1 FROM casus WHERE id = ?').get(casusId);
  if (here !== undefined) throw new CasusbestandError({ code: 'already-here' });
  checkCasusRows(db, casusId, rows);
  const renumbered = renumberedRows(db, rows);
  const kept: KeptRow[] = [];
  // A besluit can name one that comes later in the file; every reference was found in the file before.
  db.pragma('defer_foreign_keys = ON');
  for (const table of fileTables) {
    const facts = tableFacts(db, table);
    const given = withNumbers(table, rows[table] ?? [], renumbered);
    if (isBeside(table)) kept.push(...insertBeside(db, facts, table, given));
    else insertRows(db, facts, given);
  }
  requireSame(db, casusId, rows);
  return { kept, renumbered };
}

function isBeside(table: string): table is BesideTable {
  return besideTables.some((one) => one === table);
}

/** Those that are new here go in; answers the ones that were here with other words. */
function insertBeside(
  db: Database,
  facts: TableFacts,
  table: BesideTable,
  rows: readonly CasusRow[],
): KeptRow[] {
  const here = new Map(readRows(db, facts, 'true').map((row) => [rowKey(facts, row), canonicalJson(row)]));
  insertRows(
    db,
    facts,
    rows.filter((row) => !here.has(rowKey(facts, row))),
  );
  return rows
    .map((row) => ({ table, key: rowKey(facts, row), ours: here.get(rowKey(facts, row)), row }))
    .filter(({ ours, row }) => ours !== undefined && ours !== canonicalJson(row))
    .map(({ key }) => ({ table, key }));
}

/** What is read back is what the file had: no row of another casus came along, and none is missing. */
function requireSame(db: Database, casusId: string, rows: CasusTables): void {
  const back = readCasusRows(db, casusId);
  for (const table of fileTables) {
    const facts = tableFacts(db, table);
    const keys = (from: CasusTables): string =>
      (from[table] ?? [])
        .map((row) => rowKey(facts, row))
        .sort()
        .join('\n');
    if (keys(back) !== keys(rows)) throw new CasusbestandError({ code: 'not-of-casus', table });
  }
}
