import type { Database } from 'better-sqlite3';
import type { CasusTables } from '../../shared/domain/casusbestand/casusbestand.ts';
import { readCasusRows } from '../casus-file/read-casus-rows.ts';
import { renumberedRows, type Renumbered } from '../casus-file/renumber.ts';
import { writeCasusRows, type Written } from '../casus-file/write-casus-rows.ts';
import { schemaVersion } from '../migrate.ts';

/** One casus as data: out of this store, and into it. */
export function casusFileRepository(db: Database) {
  return {
    /** Version of this store, as a file names it. */
    schemaVersion: (): number => schemaVersion(db),
    /** Every row of a casus and of what it names, by table. */
    read: (casusId: string): CasusTables => readCasusRows(db, casusId),
    /** Which numbers of the file are of another record here. Writes nothing. */
    renumbered: (rows: CasusTables): Renumbered[] => renumberedRows(db, rows),
    /** A casus that is not here yet. Throws CasusbestandError; only within a transaction. */
    write: (casusId: string, rows: CasusTables): Written => writeCasusRows(db, casusId, rows),
  };
}
