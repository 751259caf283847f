import type { Database } from 'better-sqlite3';

export interface DraftRow {
  gebruikerId: string;
  naam: string;
  /** null: the form is about no casus. */
  casusId: string | null;
  /** JSON of the form. */
  inhoud: string;
  updatedAt: string;
}

/** Forms that were typed in and not sent, one per user and name. */
export function draftRepository(db: Database) {
  const get = db.prepare('SELECT inhoud FROM draft WHERE gebruiker_id = ? AND naam = ?').pluck();
  const save = db.prepare(
    `INSERT INTO draft (gebruiker_id, naam, casus_id, inhoud, updated_at)
     VALUES (@gebruikerId, @naam, @casusId, @inhoud, @updatedAt)
     ON CONFLICT (gebruiker_id, naam) DO UPDATE SET casus_id = @casusId, inhoud = @inhoud, updated_at = @updatedAt`,
  );
  const remove = db.prepare('DELETE FROM draft WHERE gebruiker_id = ? AND naam = ?');
  return {
    get: (gebruikerId: string, naam: string): string | null =>
      (get.get(gebruikerId, naam) as string | undefined) ?? null,
    save: (row: DraftRow): void => void save.run(row),
    remove: (gebruikerId: string, naam: string): void => void remove.run(gebruikerId, naam),
  };
}
