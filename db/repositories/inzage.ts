import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { inzageBronSchema, inzageKeuzeSchema } from '../../shared/domain/inzage/inzage-item.ts';
import { fromRow, toRow } from '../row.ts';

const shape = {
  columns: ['verzoek_id', 'bron', 'bron_id', 'keuze', 'strepen', 'reden', 'gezien'],
  json: ['strepen'],
};

const keptKeuzeSchema = inzageKeuzeSchema.extend({
  verzoekId: z.string(),
  bron: inzageBronSchema,
  bronId: z.string(),
  /** Hash of the text the choice was made on. */
  gezien: z.string(),
});
export type KeptKeuze = z.infer<typeof keptKeuzeSchema>;

/** What was chosen by hand for the inzagedossier of a request. */
export function inzageRepository(db: Database) {
  const list = shape.columns.join(', ');
  const put = db.prepare(`
    INSERT INTO inzage_keuze (${list}) VALUES (${shape.columns.map((column) => `@${column}`).join(', ')})
    ON CONFLICT (verzoek_id, bron, bron_id) DO UPDATE SET
      keuze = excluded.keuze, strepen = excluded.strepen, reden = excluded.reden, gezien = excluded.gezien`);
  const ofVerzoek = db.prepare(`SELECT ${list} FROM inzage_keuze WHERE verzoek_id = ?`);
  return {
    put: (keuze: KeptKeuze): void => void put.run(toRow(shape, keuze)),
    ofVerzoek: (verzoekId: string): KeptKeuze[] =>
      ofVerzoek
        .all(verzoekId)
        .map((row) => keptKeuzeSchema.parse(fromRow(shape, row as Record<string, unknown>))),
  };
}
