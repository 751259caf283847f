import type { Database } from 'better-sqlite3';
import { afspraakSchema, type Afspraak } from '../../shared/domain/afspraak/afspraak.ts';
import { uitkomstSchema, type Uitkomst } from '../../shared/domain/afspraak/uitkomst.ts';
import { table } from '../table.ts';

/** Of the table and the noun. */
export const afspraakShape = {
  columns: [
    'id',
    'casus_id',
    'bespreking_id',
    'nummer',
    'wat',
    'organisatie_id',
    'contact_id',
    'betrokkene_id',
    'samen_met',
    'datum',
    'volgend_overleg',
    'status',
    'waarom',
    'binding',
    'doorgeschoven',
    'niet_in_verslag',
    'ingetrokken',
    'revisie',
  ],
  booleans: ['volgend_overleg', 'niet_in_verslag', 'ingetrokken'],
  json: ['samen_met'],
};

/** Afspraken and what later besprekingen said of them. */
export function afspraakRepository(db: Database) {
  const afspraken = table(db, 'afspraak', afspraakSchema, afspraakShape);
  const ofCasus = afspraken.query('WHERE casus_id = ? ORDER BY nummer');
  const ofBespreking = afspraken.query('WHERE bespreking_id = ? ORDER BY nummer');
  const earlierOpen = afspraken.query(`
    WHERE casus_id = @casusId AND bespreking_id <> @besprekingId AND ingetrokken = 0
      AND (status = 'open' OR id IN (SELECT afspraak_id FROM afspraak_uitkomst WHERE bespreking_id = @besprekingId))
      AND bespreking_id IN (
        SELECT b.id FROM bespreking b JOIN overleg o ON o.id = b.overleg_id
        WHERE b.casus_id = @casusId AND (o.datum, o.aanvang) <= (@datum, @aanvang))
    ORDER BY nummer`);
  const last = db.prepare('SELECT COALESCE(MAX(nummer), 0) AS last FROM afspraak WHERE casus_id = ?').pluck();
  const remove = db.prepare('DELETE FROM afspraak WHERE id = ?');
  const saveUitkomst = db.prepare(`
    INSERT INTO afspraak_uitkomst (bespreking_id, afspraak_id, uitkomst, waarom)
    VALUES (@besprekingId, @afspraakId, @uitkomst, @waarom)
    ON CONFLICT (bespreking_id, afspraak_id) DO UPDATE SET uitkomst = excluded.uitkomst, waarom = excluded.waarom`);
  const uitkomsten = db.prepare(
    'SELECT afspraak_id AS afspraakId, uitkomst, waarom FROM afspraak_uitkomst WHERE bespreking_id = ?',
  );
  return {
    insert: afspraken.insert,
    update: afspraken.update,
    get: afspraken.get,
    ofCasus: (casusId: string): Afspraak[] => ofCasus(casusId),
    ofBespreking: (besprekingId: string): Afspraak[] => ofBespreking(besprekingId),
    /** Open ones of earlier besprekingen, and those this bespreking has settled, oldest first. */
    earlierOpen: (at: {
      casusId: string;
      besprekingId: string;
      datum: string;
      aanvang: string;
    }): Afspraak[] => earlierOpen(at),
    nextNummer: (casusId: string): number => Number(last.get(casusId)) + 1,
    remove: (id: string): void => void remove.run(id),
    saveUitkomst: (besprekingId: string, uitkomst: Uitkomst): void =>
      void saveUitkomst.run({ besprekingId, ...uitkomst }),
    uitkomsten: (besprekingId: string): Uitkomst[] =>
      uitkomsten.all(besprekingId).map((row) => uitkomstSchema.parse(row)),
  };
}
