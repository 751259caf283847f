import type { Database } from 'better-sqlite3';
import { exemplaarSchema, type Exemplaar } from '../../shared/domain/verslag/exemplaar.ts';
import { fromRow, toRow } from '../row.ts';

const shape = {
  columns: [
    'id',
    'casus_id',
    'bespreking_id',
    'driehoeknotitie_id',
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
  // Also what went out before its notitie was linked.
  const inCasus = `casus_id = @casusId OR driehoeknotitie_id IN
    (SELECT id FROM driehoeknotitie WHERE casus_id = @casusId)`;
  const ofCasus = db.prepare(`SELECT ${list} FROM exemplaar WHERE ${inCasus} ORDER BY gemaakt_at, nummer`);
  const ofNotitie = db.prepare(
    `SELECT ${list} FROM exemplaar WHERE driehoeknotitie_id = ? ORDER BY gemaakt_at, nummer`,
  );
  const ofBespreking = db.prepare(
    `SELECT ${list} FROM exemplaar WHERE bespreking_id = ? AND soort = ? ORDER BY nummer`,
  );
  const highest = db.prepare(`SELECT coalesce(max(nummer), 0) FROM exemplaar WHERE ${inCasus}`).pluck();
  const highestLoose = db
    .prepare(
      'SELECT coalesce(max(nummer), 0) FROM exemplaar WHERE driehoeknotitie_id = ? AND casus_id IS NULL',
    )
    .pluck();
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
    /** The oldest first. */
    ofCasus: (casusId: string): Exemplaar[] => ofCasus.all({ casusId }).map(read),
    ofNotitie: (notitieId: string): Exemplaar[] => ofNotitie.all(notitieId).map(read),
    ofBespreking: (besprekingId: string, soort: Exemplaar['soort']): Exemplaar[] =>
      ofBespreking.all(besprekingId, soort).map(read),
    nextNummer: (casusId: string): number => Number(highest.get({ casusId })) + 1,
    /** Of a notitie that is of no casus. */
    nextLooseNummer: (notitieId: string): number => Number(highestLoose.get(notitieId)) + 1,
    /** null: not sent after all. */
    setVerzonden: (id: string, moment: string | null): void => void setVerzonden.run({ id, moment }),
  };
}
