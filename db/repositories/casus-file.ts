import type { Database } from 'better-sqlite3';
import type { CasusRow, CasusTables } from '../../shared/domain/casusbestand/casusbestand.ts';
import { compareCasusRows, type ComparedRow } from '../casus-file/compare-casus-rows.ts';
import { withOurNumbers } from '../casus-file/our-numbers.ts';
import { insertNewRow, replaceRow } from '../casus-file/put-row.ts';
import { readCasusRows } from '../casus-file/read-casus-rows.ts';
import { renumberedRows, type Renumbered } from '../casus-file/renumber.ts';
import { hashRows, type RowHash } from '../casus-file/row-hash.ts';
import { selectCasusRows } from '../casus-file/select-casus-rows.ts';
import { tableFacts, type Reference } from '../casus-file/table-facts.ts';
import { writeCasusRows, type Written } from '../casus-file/write-casus-rows.ts';
import { schemaVersion } from '../migrate.ts';

/** One casus as data: out of this store, and into it. What goes in throws CasusbestandError, within a transaction. */
export function casusFileRepository(db: Database) {
  return {
    /** Version of this store, as a file names it. */
    schemaVersion: (): number => schemaVersion(db),
    /** Every row of a casus and of what it names, by table. */
    read: (casusId: string): CasusTables => readCasusRows(db, casusId),
    /** A part of a casus that can stand alone. */
    select: (rows: CasusTables, keep: (table: string, row: CasusRow) => boolean): CasusTables =>
      selectCasusRows(db, rows, keep),
    /** Which numbers of the file are of another record here. Writes nothing. */
    renumbered: (rows: CasusTables): Renumbered[] => renumberedRows(db, rows),
    /** A casus that is not here yet. */
    write: (casusId: string, rows: CasusTables): Written => writeCasusRows(db, casusId, rows),
    /** What each row says, as a hash: to know later which of two sides changed it. */
    hashList: (rows: CasusTables): RowHash[] => hashRows(db, rows),
    /** Rows of a colleague with the numbers that their lines have here. */
    withOurNumbers: (casusId: string, rows: CasusTables): CasusTables =>
      withOurNumbers(readCasusRows(db, casusId), rows),
    /** Rows of a colleague beside ours. Writes nothing. */
    compare: (casusId: string, rows: CasusTables, baseline: ReadonlyMap<string, string>): ComparedRow[] =>
      compareCasusRows(db, casusId, rows, baseline),
    /** false: the store refused it. A number that is taken becomes the next one. */
    insertRow: (table: string, row: CasusRow): boolean => insertNewRow(db, table, row),
    /** false: the store refused it. */
    replaceRow: (table: string, row: CasusRow): boolean => replaceRow(db, table, row),
    /** Which columns of a table name a row of which other one. */
    references: (table: string): readonly Reference[] => tableFacts(db, table).references,
    /** Within a transaction: who is referred to may come after who refers. */
    referLater: (): void => void db.pragma('defer_foreign_keys = ON'),
    /** Whether every reference in the store has its answer. */
    isWhole: (): boolean => (db.pragma('foreign_key_check') as unknown[]).length === 0,
  };
}
