import type { Database } from 'better-sqlite3';

/** Earlier versions of typed text (R19). */
export function revisieRepository(db: Database) {
  const insert = db.prepare(
    'INSERT INTO revisie (tabel, record_id, revisie, inhoud, moment) VALUES (?, ?, ?, ?, ?)',
  );
  const ofRecord = db
    .prepare('SELECT inhoud FROM revisie WHERE tabel = ? AND record_id = ? ORDER BY nummer')
    .pluck();
  const removeOf = db.prepare('DELETE FROM revisie WHERE tabel = ? AND record_id = ?');
  return {
    keep: (tabel: string, record: { id: string; revisie: number }, moment: string): void =>
      void insert.run(tabel, record.id, record.revisie, JSON.stringify(record), moment),
    /** As JSON, oldest first. */
    ofRecord: (tabel: string, id: string): string[] => ofRecord.all(tabel, id) as string[],
    /** All earlier versions of a record that is gone. */
    removeOf: (tabel: string, id: string): void => void removeOf.run(tabel, id),
  };
}
