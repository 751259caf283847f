import type { Database } from 'better-sqlite3';

/** A version that was written over at `moment`. */
export interface RevisieRow {
  nummer: number;
  tabel: string;
  recordId: string;
  revisie: number;
  /** The record as JSON, in the shape it had then. */
  inhoud: string;
  moment: string;
}

const columns = 'nummer, tabel, record_id AS recordId, revisie, inhoud, moment';

/** Earlier versions of typed text (R19). */
export function revisieRepository(db: Database) {
  const insert = db.prepare(
    'INSERT INTO revisie (tabel, record_id, revisie, inhoud, moment) VALUES (?, ?, ?, ?, ?)',
  );
  const ofRecord = db
    .prepare('SELECT inhoud FROM revisie WHERE tabel = ? AND record_id = ? ORDER BY nummer')
    .pluck();
  const rows = db.prepare(
    `SELECT ${columns} FROM revisie WHERE tabel = ? AND record_id = ? ORDER BY nummer DESC`,
  );
  const get = db.prepare(`SELECT ${columns} FROM revisie WHERE nummer = ?`);
  const count = db.prepare('SELECT count(*) FROM revisie WHERE tabel = ? AND record_id = ?').pluck();
  const remove = db.prepare('DELETE FROM revisie WHERE nummer = ?');
  const removeOf = db.prepare('DELETE FROM revisie WHERE tabel = ? AND record_id = ?');
  return {
    keep: (tabel: string, record: { id: string; revisie: number }, moment: string): void =>
      void insert.run(tabel, record.id, record.revisie, JSON.stringify(record), moment),
    /** As JSON, oldest first. */
    ofRecord: (tabel: string, id: string): string[] => ofRecord.all(tabel, id) as string[],
    /** Newest first. */
    rows: (tabel: string, id: string): RevisieRow[] => rows.all(tabel, id) as RevisieRow[],
    get: (nummer: number): RevisieRow | null => (get.get(nummer) as RevisieRow | undefined) ?? null,
    count: (tabel: string, id: string): number => Number(count.get(tabel, id)),
    /** One that was kept for a change that did not happen. */
    remove: (nummer: number): void => void remove.run(nummer),
    /** All earlier versions of a record that is gone. */
    removeOf: (tabel: string, id: string): void => void removeOf.run(tabel, id),
  };
}
