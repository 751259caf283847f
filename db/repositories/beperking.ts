import type { Database } from 'better-sqlite3';
import { beperkingSchema, type Beperking } from '../../shared/domain/beperking/beperking.ts';
import { table } from '../table.ts';

const shape = {
  columns: [
    'id',
    'casus_id',
    'verzoek_id',
    'grond',
    'sinds',
    'door',
    'opgeheven_op',
    'opgeheven_door',
    'opgeheven_reden',
    'created_at',
  ],
};

/** Restrictions of the use of a casus; at most one at a time is in force. */
export function beperkingRepository(db: Database) {
  const beperkingen = table(db, 'beperking', beperkingSchema, shape);
  const ofCasus = beperkingen.query('WHERE casus_id = ? ORDER BY rowid DESC');
  const now = beperkingen.query('WHERE casus_id = ? AND opgeheven_op IS NULL');
  const isNow = db
    .prepare('SELECT EXISTS (SELECT 1 FROM beperking WHERE casus_id = ? AND opgeheven_op IS NULL)')
    .pluck();
  return {
    insert: beperkingen.insert,
    update: beperkingen.update,
    get: (id: string): Beperking | null => beperkingen.get(id),
    /** Newest first. */
    ofCasus: (casusId: string): Beperking[] => ofCasus(casusId),
    /** The one in force, or null. */
    now: (casusId: string): Beperking | null => now(casusId)[0] ?? null,
    isNow: (casusId: string): boolean => isNow.get(casusId) === 1,
  };
}
