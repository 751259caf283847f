import type { Database } from 'better-sqlite3';
import { verzoekSchema, type Verzoek } from '../../shared/domain/verzoek/verzoek.ts';
import { table } from '../table.ts';

const shape = {
  columns: [
    'id',
    'casus_id',
    'betrokkene_id',
    'soort',
    'ontvangen_op',
    'toelichting',
    'verlengd_reden',
    'status',
    'grond',
    'antwoord',
    'beslist_op',
    'beslist_door',
    'doorgezonden',
    'created_at',
    'revisie',
  ],
  json: ['doorgezonden'],
};

/** What betrokkenen asked, and what was answered. */
export function verzoekRepository(db: Database) {
  const verzoeken = table(db, 'verzoek', verzoekSchema, shape);
  const ofCasus = verzoeken.query('WHERE casus_id = ? ORDER BY ontvangen_op DESC, rowid DESC');
  const open = verzoeken.query(`WHERE status = 'open' ORDER BY ontvangen_op`);
  return {
    insert: verzoeken.insert,
    update: verzoeken.update,
    get: (id: string): Verzoek | null => verzoeken.get(id),
    /** Newest first. */
    ofCasus: (casusId: string): Verzoek[] => ofCasus(casusId),
    /** Of all casussen, the oldest first. */
    open: (): Verzoek[] => open(),
  };
}
