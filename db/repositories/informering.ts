import type { Database } from 'better-sqlite3';
import { informeringSchema, type Informering } from '../../shared/domain/informering/informering.ts';
import { table } from '../table.ts';

const shape = {
  columns: ['id', 'casus_id', 'betrokkene_id', 'antwoord', 'vastgelegd_door', 'created_at'],
  json: ['antwoord'],
};

/** Who was told, and when or why not; append-only, the newest counts. */
export function informeringRepository(db: Database) {
  const informeringen = table(db, 'informering', informeringSchema, shape);
  const ofCasus = informeringen.query('WHERE casus_id = ? ORDER BY rowid');
  const due = informeringen.query(`
    WHERE antwoord ->> 'herzieningOp' <= ? AND NOT EXISTS (
      SELECT 1 FROM informering later WHERE later.casus_id = informering.casus_id
        AND later.betrokkene_id IS informering.betrokkene_id AND later.rowid > informering.rowid)
    ORDER BY antwoord ->> 'herzieningOp'`);
  return {
    insert: informeringen.insert,
    /** In order of recording. */
    ofCasus: (casusId: string): Informering[] => ofCasus(casusId),
    /** Of all casussen: the newest ones whose review date has come, the oldest first. */
    due: (today: string): Informering[] => due(today),
  };
}
