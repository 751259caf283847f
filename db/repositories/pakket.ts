import type { Database } from 'better-sqlite3';
import { pakketSchema, type Pakket } from '../../shared/domain/casuspakket/pakket.ts';
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

/** Which casuspakketten went out and came in. */
export function pakketRepository(db: Database) {
  const pakketten = table(db, 'pakket', pakketSchema, shape);
  const ofCasus = pakketten.query('WHERE casus_id = ? ORDER BY created_at DESC, rowid DESC');
  const last = pakketten.query(
    'WHERE richting = ? AND colleague_id = ? AND casus_id = ? ORDER BY volgnummer DESC LIMIT 1',
  );
  return {
    insert: pakketten.insert,
    /** The newest first. */
    ofCasus: (casusId: string): Pakket[] => ofCasus(casusId),
    /** The one with the highest number, to or from this colleague; null when there was none. */
    last: (richting: Pakket['richting'], colleagueId: string, casusId: string): Pakket | null =>
      last(richting, colleagueId, casusId)[0] ?? null,
  };
}
