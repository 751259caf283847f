import type { Database } from 'better-sqlite3';
import { berichtSchema, type Bericht } from '../../shared/domain/gebruiker/bericht.ts';
import { table } from '../table.ts';

const shape = { columns: ['id', 'soort', 'door', 'over', 'created_at'] };

/** What users still have to read. */
export function berichtRepository(db: Database) {
  const berichten = table(db, 'bericht', berichtSchema, shape);
  const unseen = berichten.query(
    `WHERE id NOT IN (SELECT bericht_id FROM bericht_gezien WHERE gebruiker_id = @id)
       AND created_at >= (SELECT created_at FROM gebruiker WHERE id = @id)
     ORDER BY created_at, rowid`,
  );
  const seen = db.prepare(
    `INSERT INTO bericht_gezien (bericht_id, gebruiker_id, gezien_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  return {
    insert: berichten.insert,
    get: (id: string): Bericht | null => berichten.get(id),
    /** Those of since this user came, not read by this user yet; oldest first. */
    unseenBy: (gebruikerId: string): Bericht[] => unseen({ id: gebruikerId }),
    markSeen: (id: string, gebruikerId: string, moment: string): void =>
      void seen.run(id, gebruikerId, moment),
  };
}
