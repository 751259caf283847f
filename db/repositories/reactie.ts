import type { Database } from 'better-sqlite3';
import { conceptrondeSchema, type Conceptronde } from '../../shared/domain/verslag/conceptronde.ts';
import { reactieSchema, type Reactie } from '../../shared/domain/verslag/reactie.ts';
import { fromRow, toRow } from '../row.ts';
import { table } from '../table.ts';

const rondeShape = { columns: ['bespreking_id', 'verzonden_op', 'reactie_tot', 'revisie'] };
const reactieShape = {
  columns: [
    'id',
    'bespreking_id',
    'nummer',
    'van',
    'regel',
    'tekst',
    'ontvangen_op',
    'uitkomst',
    'waarom',
    'beantwoord_door',
    'created_at',
    'revisie',
  ],
};

/** The round of a concept verslag, and what came back on it. */
export function reactieRepository(db: Database) {
  const reacties = table(db, 'reactie', reactieSchema, reactieShape);
  const ofBespreking = reacties.query('WHERE bespreking_id = ? ORDER BY nummer');
  const columns = rondeShape.columns.join(', ');
  const getRonde = db.prepare(`SELECT ${columns} FROM conceptronde WHERE bespreking_id = ?`);
  const running = db.prepare(`SELECT ${columns} FROM conceptronde WHERE NOT EXISTS (SELECT 1 FROM vastgesteld
    WHERE soort = 'verslag' AND vastgesteld.bespreking_id = conceptronde.bespreking_id) ORDER BY reactie_tot`);
  const saveRonde = db.prepare(`INSERT OR REPLACE INTO conceptronde (${columns})
    VALUES (@bespreking_id, @verzonden_op, @reactie_tot, @revisie)`);
  const readRonde = (row: unknown): Conceptronde =>
    conceptrondeSchema.parse(fromRow(rondeShape, row as Record<string, unknown>));
  return {
    insert: reacties.insert,
    update: reacties.update,
    get: (id: string): Reactie | null => reacties.get(id),
    /** In the order in which they came in. */
    ofBespreking: (besprekingId: string): Reactie[] => ofBespreking(besprekingId),
    /** null: the concept did not go round. */
    ronde: (besprekingId: string): Conceptronde | null => {
      const row = getRonde.get(besprekingId);
      return row === undefined ? null : readRonde(row);
    },
    saveRonde: (ronde: Conceptronde): void => void saveRonde.run(toRow(rondeShape, ronde)),
    /** Of besprekingen whose verslag is still a concept, the first to end first. */
    rondenOfConcepts: (): Conceptronde[] => running.all().map(readRonde),
  };
}
