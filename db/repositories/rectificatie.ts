import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { momentSchema } from '../../shared/domain/basis/datum.ts';
import { rectificatieSchema, type Rectificatie } from '../../shared/domain/rectificatie/rectificatie.ts';
import { table } from '../table.ts';

const shape = {
  columns: [
    'id',
    'casus_id',
    'verzoek_id',
    'soort',
    'bij',
    'onderdelen',
    'tekst',
    'van',
    'door',
    'created_at',
  ],
  json: ['onderdelen'],
};

const berichtSchema = z.strictObject({ ontvanger: z.string(), gestuurdAt: momentSchema, door: z.string() });
type Gestuurd = z.infer<typeof berichtSchema>;

const exportSchema = z.strictObject({ moment: momentSchema, detail: z.string() });
type Exported = z.infer<typeof exportSchema>;

/** Notes that travel with every later paper, and which recipients of earlier ones heard of them. */
export function rectificatieRepository(db: Database) {
  const rectificaties = table(db, 'rectificatie', rectificatieSchema, shape);
  const ofCasus = rectificaties.query('WHERE casus_id = ? ORDER BY rowid');
  const berichten = db.prepare(
    'SELECT ontvanger, gestuurd_at AS gestuurdAt, door FROM rectificatie_bericht WHERE rectificatie_id = ?',
  );
  const insertBericht = db.prepare(`
    INSERT INTO rectificatie_bericht (rectificatie_id, ontvanger, gestuurd_at, door)
    VALUES (@rectificatieId, @ontvanger, @gestuurdAt, @door) ON CONFLICT DO NOTHING`);
  const exports = db.prepare(`
    SELECT moment, detail FROM logboek WHERE actie = 'export' AND (object_id = @casusId
      OR object_id IN (SELECT id FROM bespreking WHERE casus_id = @casusId)
      OR object_id IN (SELECT id FROM driehoeknotitie WHERE casus_id = @casusId)) ORDER BY nummer`);
  return {
    insert: rectificaties.insert,
    get: (id: string): Rectificatie | null => rectificaties.get(id),
    /** In order of recording. */
    ofCasus: (casusId: string): Rectificatie[] => ofCasus(casusId),
    berichten: (id: string): Gestuurd[] => berichten.all(id).map((row) => berichtSchema.parse(row)),
    insertBericht: (rectificatieId: string, bericht: Gestuurd): void =>
      void insertBericht.run({ rectificatieId, ...bericht }),
    /** Files of this casus that left the program, as the logboek tells it, the oldest first. */
    exports: (casusId: string): Exported[] => exports.all({ casusId }).map((row) => exportSchema.parse(row)),
  };
}
