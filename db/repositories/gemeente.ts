import type { Database } from 'better-sqlite3';
import { gemeenteSchema, type Gemeente } from '../../shared/domain/gemeente/gemeente.ts';
import { fromRow, toRow } from '../row.ts';

const shape = {
  columns: [
    'naam',
    'kader_id',
    'kader_versie',
    'regime',
    'grondslag',
    'convenant',
    'reservekopie_map',
    'lock_after_minutes',
  ],
};

/** The gemeente's one row of defaults. */
export function gemeenteRepository(db: Database) {
  const list = shape.columns.join(', ');
  const get = db.prepare(`SELECT ${list} FROM gemeente WHERE een = 1`);
  const save = db.prepare(
    `INSERT OR REPLACE INTO gemeente (een, ${list}) VALUES (1, ${shape.columns.map((c) => `@${c}`).join(', ')})`,
  );
  return {
    get(): Gemeente | null {
      const row = get.get();
      return row === undefined ? null : gemeenteSchema.parse(fromRow(shape, row as Record<string, unknown>));
    },
    save: (gemeente: Gemeente): void => void save.run(toRow(shape, gemeente)),
  };
}
