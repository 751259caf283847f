import type { Database } from 'better-sqlite3';
import { deelnameSchema, type Deelname } from '../../shared/domain/deelname/deelname.ts';
import { fromRow, toRow } from '../row.ts';

const shape = {
  columns: ['casus_id', 'organisatie_id', 'soort', 'besluit_datum', 'kenmerk', 'revisie'],
};

/** On what each organisatie takes part in a casus. */
export function deelnameRepository(db: Database) {
  const list = shape.columns.join(', ');
  const ofCasus = db.prepare(`SELECT ${list} FROM deelname WHERE casus_id = ?`);
  const save = db.prepare(
    `INSERT OR REPLACE INTO deelname (${list}) VALUES (${shape.columns.map((c) => `@${c}`).join(', ')})`,
  );
  return {
    ofCasus: (casusId: string): Deelname[] =>
      ofCasus.all(casusId).map((row) => deelnameSchema.parse(fromRow(shape, row as Record<string, unknown>))),
    save: (deelname: Deelname): void => void save.run(toRow(shape, deelname)),
  };
}
