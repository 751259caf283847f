import type { Database } from 'better-sqlite3';
import { aanwezigeSchema, type Aanwezige } from '../../shared/domain/bespreking/aanwezige.ts';
import { overlegSchema, type Overleg } from '../../shared/domain/overleg/overleg.ts';
import { overlegRowSchema, type OverlegRow } from '../../shared/ipc/contract/casus.ts';
import { table } from '../table.ts';

const overlegShape = { columns: ['id', 'datum', 'aanvang', 'plaats', 'revisie'] };
const aanwezigeShape = {
  columns: ['id', 'bespreking_id', 'deelnemer_id', 'betrokkene_id', 'status', 'perioden'],
  json: ['perioden'],
};

/** Of an OverlegRow: bespreking is `b`, overleg `o`, casus `c`. */
export const overlegRowColumns = `
  b.id AS besprekingId, o.id AS overlegId, c.id AS casusId, c.nummer AS casusnummer, c.aanduiding,
  o.datum, o.aanvang, o.plaats, b.status,
  (SELECT MAX(vastgesteld_at) FROM vastgesteld v WHERE v.bespreking_id = b.id AND v.soort = 'verslag')
    AS verslagVastgesteldAt`;
const rows = `
  SELECT ${overlegRowColumns}
  FROM bespreking b JOIN overleg o ON o.id = b.overleg_id JOIN casus c ON c.id = b.casus_id`;
const order = 'ORDER BY o.datum DESC, o.aanvang DESC, b.volgnummer';

/** Overleggen, and who is at the table of each bespreking. */
export function overlegRepository(db: Database) {
  const overleggen = table(db, 'overleg', overlegSchema, overlegShape);
  const aanwezigen = table(db, 'aanwezige', aanwezigeSchema, aanwezigeShape);
  const ofBespreking = aanwezigen.query('WHERE bespreking_id = ? ORDER BY rowid');
  const removeAanwezige = db.prepare('DELETE FROM aanwezige WHERE id = ?');
  const ofCasus = db.prepare(`${rows} WHERE b.casus_id = ? ${order}`);
  const nextDate = db
    .prepare(
      `SELECT COALESCE(
         (SELECT MIN(o.datum) FROM bespreking b JOIN overleg o ON o.id = b.overleg_id
          WHERE b.casus_id = @casusId AND b.status <> 'afgerond'),
         (SELECT b.volgend_overleg FROM bespreking b JOIN overleg o ON o.id = b.overleg_id
          WHERE b.casus_id = @casusId ORDER BY o.datum DESC, o.aanvang DESC LIMIT 1))`,
    )
    .pluck();
  const read = (row: unknown): OverlegRow => overlegRowSchema.parse(row);
  return {
    insert: overleggen.insert,
    update: overleggen.update,
    get: (id: string): Overleg | null => overleggen.get(id),
    rowsOfCasus: (casusId: string): OverlegRow[] => ofCasus.all(casusId).map(read),
    /** Of the first overleg that is planned; else the date that was agreed at the last one. */
    nextDate: (casusId: string): string | null => nextDate.get({ casusId }) as string | null,
    insertAanwezige: aanwezigen.insert,
    updateAanwezige: aanwezigen.update,
    getAanwezige: (id: string): Aanwezige | null => aanwezigen.get(id),
    aanwezigen: (besprekingId: string): Aanwezige[] => ofBespreking(besprekingId),
    removeAanwezige: (id: string): void => void removeAanwezige.run(id),
  };
}
