import type { Database } from 'better-sqlite3';
import { pakketSchema, type Pakket } from '../../shared/domain/casuspakket/pakket.ts';
import type { Stand } from '../../shared/domain/casuspakket/agreed-hash.ts';
import { table } from '../table.ts';

const shape = {
  columns: [
    'id',
    'richting',
    'colleague_id',
    'casus_id',
    'volgnummer',
    'hash',
    'stand_at',
    'door',
    'created_at',
  ],
};

/** One row that was exchanged, and what it said then. */
export interface StandRow extends Stand {
  readonly tabel: string;
  readonly sleutel: string;
}

/** Which casuspakketten went out and came in. */
export function pakketRepository(db: Database) {
  const pakketten = table(db, 'pakket', pakketSchema, shape);
  const ofCasus = pakketten.query('WHERE casus_id = ? ORDER BY created_at DESC, rowid DESC');
  const last = pakketten.query(
    'WHERE richting = ? AND colleague_id = ? AND casus_id = ? ORDER BY volgnummer DESC LIMIT 1',
  );
  const stand = db.prepare(
    'SELECT tabel, sleutel, hash, volgnummer, seen FROM pakket_stand WHERE colleague_id = ? AND casus_id = ?',
  );
  const saveStand = db.prepare(`
    INSERT OR REPLACE INTO pakket_stand (colleague_id, casus_id, tabel, sleutel, hash, volgnummer, seen)
    VALUES (@colleagueId, @casusId, @tabel, @sleutel, @hash, @volgnummer, @seen)`);
  return {
    insert: pakketten.insert,
    /** What this colleague and we last knew to be equal, by '<tabel> <sleutel>'. */
    stand: (colleagueId: string, casusId: string): Map<string, StandRow> =>
      new Map(
        (stand.all(colleagueId, casusId) as StandRow[]).map((row) => [`${row.tabel} ${row.sleutel}`, row]),
      ),
    /** Rows that are not named keep what was known of them. */
    saveStand: (colleagueId: string, casusId: string, rows: readonly StandRow[]): void => {
      for (const row of rows) saveStand.run({ colleagueId, casusId, ...row });
    },
    /** The newest first. */
    ofCasus: (casusId: string): Pakket[] => ofCasus(casusId),
    /** The one with the highest number, to or from this colleague; null when there was none. */
    last: (richting: Pakket['richting'], colleagueId: string, casusId: string): Pakket | null =>
      last(richting, colleagueId, casusId)[0] ?? null,
  };
}
