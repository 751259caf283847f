import type { Database } from 'better-sqlite3';
import { exemplaarSchema, type Exemplaar } from '../../shared/domain/verslag/exemplaar.ts';
import { fromRow, toRow } from '../row.ts';

const shape = {
  columns: [
    'id',
    'casus_id',
    'bespreking_id',
    'nummer',
    'soort',
    'ontvanger',
    'naam',
    'organisatie',
    'versie',
    'concept',
    'hash',
    'logboek',
    'bestand',
    'gemaakt_at',
    'door',
    'verzonden_at',
  ],
  booleans: ['concept'],
};

/** Copies that went out, with the paper exactly as it was (JSON). The store refuses every change but whether it was sent. */
export function exemplaarRepository(db: Database) {
  const list = shape.columns.join(', ');
  const parameters = shape.columns.map((column) => `@${column}`).join(', ');
  const insert = db.prepare(`INSERT INTO exemplaar (${list}, inhoud) VALUES (${parameters}, @inhoud)`);
  const get = db.prepare(`SELECT ${list} FROM exemplaar WHERE id = ?`);
  const inhoud = db.prepare('SELECT inhoud FROM exemplaar WHERE id = ?').pluck();
  const ofCasus = db.prepare(`SELECT ${list} FROM exemplaar WHERE casus_id = ? ORDER BY nummer`);
  const ofBespreking = db.prepare(
    `SELECT ${list} FROM exemplaar WHERE bespreking_id = ? AND soort = ? ORDER BY nummer`,
  );
  const highest = db.prepare('SELECT coalesce(max(nummer), 0) FROM exemplaar WHERE casus_id = ?').pluck();
  const setVerzonden = db.prepare('UPDATE exemplaar SET verzonden_at = @moment WHERE id = @id');
  const read = (row: unknown): Exemplaar =>
    exemplaarSchema.parse(fromRow(shape, row as Record<string, unknown>));
  return {
    insert: (exemplaar: Exemplaar, inhoud: string): void =>
      void insert.run({ ...toRow(shape, exemplaar), inhoud }),
    get: (id: string): Exemplaar | null => {
      const row = get.get(id);
      return row === undefined ? null : read(row);
    },
    /** The paper as it went, JSON. */
    inhoud: (id: string): string => String(inhoud.get(id)),
    /** By number. */
    ofCasus: (casusId: string): Exemplaar[] => ofCasus.all(casusId).map(read),
    ofBespreking: (besprekingId: string, soort: Exemplaar['soort']): Exemplaar[] =>
      ofBespreking.all(besprekingId, soort).map(read),
    nextNummer: (casusId: string): number => Number(highest.get(casusId)) + 1,
    /** null: not sent after all. */
    setVerzonden: (id: string, moment: string | null): void => void setVerzonden.run({ id, moment }),
  };
}
