import type { Database } from 'better-sqlite3';
import {
  correctieSchema,
  vastgesteldSchema,
  type Correctie,
  type Vastgesteld,
  type VerslagSoort,
} from '../../shared/domain/verslag/verslag.ts';
import { table } from '../table.ts';

const vastgesteldShape = {
  columns: ['id', 'bespreking_id', 'soort', 'versie', 'hash', 'vastgesteld_at', 'vastgesteld_door'],
};
const correctieShape = {
  columns: ['id', 'bespreking_id', 'nummer', 'tekst', 'door', 'onderdelen', 'created_at'],
  json: ['onderdelen'],
};

/** Vastgestelde papers (whole, as JSON) and the corrections beside them; both append-only. */
export function verslagRepository(db: Database) {
  const vastgesteld = table(db, 'vastgesteld', vastgesteldSchema, vastgesteldShape);
  const correcties = table(db, 'correctie', correctieSchema, correctieShape);
  const insert = db.prepare(`
    INSERT INTO vastgesteld (id, bespreking_id, soort, versie, inhoud, hash, vastgesteld_at, vastgesteld_door)
    VALUES (@id, @besprekingId, @soort, @versie, @inhoud, @hash, @vastgesteldAt, @vastgesteldDoor)`);
  const ofBespreking = vastgesteld.query('WHERE bespreking_id = ? ORDER BY vastgesteld_at');
  const latest = vastgesteld.query('WHERE bespreking_id = ? AND soort = ? ORDER BY versie DESC LIMIT 1');
  const inhoud = db.prepare('SELECT inhoud FROM vastgesteld WHERE id = ?').pluck();
  const insertModel = db.prepare('INSERT INTO vastgesteld_model (vastgesteld_id, inhoud) VALUES (?, ?)');
  const model = db.prepare('SELECT inhoud FROM vastgesteld_model WHERE vastgesteld_id = ?').pluck();
  const correctiesOf = correcties.query('WHERE bespreking_id = ? ORDER BY nummer');
  return {
    insert: (record: Vastgesteld, inhoud: string): void => void insert.run({ ...record, inhoud }),
    ofBespreking: (besprekingId: string): Vastgesteld[] => ofBespreking(besprekingId),
    latest: (besprekingId: string, soort: VerslagSoort): Vastgesteld | null =>
      latest(besprekingId, soort)[0] ?? null,
    /** The paper as it was vastgesteld, JSON. */
    inhoud: (id: string): string => String(inhoud.get(id)),
    /** What it was made of, JSON: the versions of its recipients are made of the same. */
    insertModel: (id: string, json: string): void => void insertModel.run(id, json),
    /** null for what was vastgesteld before this was kept. */
    model: (id: string): string | null => {
      const json = model.get(id);
      return typeof json === 'string' ? json : null;
    },
    insertCorrectie: correcties.insert,
    correcties: (besprekingId: string): Correctie[] => correctiesOf(besprekingId),
  };
}
