import type { Database } from 'better-sqlite3';
import { datalekSchema, type Datalek } from '../../shared/domain/datalek/datalek.ts';
import { table } from '../table.ts';

const shape = {
  columns: [
    'id',
    'nummer',
    'ontdekt_at',
    'wat',
    'wie',
    'gevolgen',
    'maatregelen',
    'melding_ap',
    'melding_betrokkenen',
    'afgesloten_at',
    'door',
    'created_at',
    'revisie',
  ],
  json: ['melding_ap', 'melding_betrokkenen'],
};

/** The register of possible datalekken (AVG art. 33 lid 5). */
export function datalekRepository(db: Database) {
  const datalekken = table(db, 'datalek', datalekSchema, shape);
  const all = datalekken.query('ORDER BY created_at DESC, rowid DESC');
  const last = db
    .prepare(
      'SELECT nummer FROM datalek WHERE nummer LIKE ? ORDER BY length(nummer) DESC, nummer DESC LIMIT 1',
    )
    .pluck();
  return {
    insert: datalekken.insert,
    update: datalekken.update,
    get: (id: string): Datalek | null => datalekken.get(id),
    /** Newest first. */
    all: (): Datalek[] => all(),
    /** The highest number of a year, 'YYYY'. */
    lastNummer: (year: string): string | null => (last.get(`DL-${year}-%`) as string | undefined) ?? null,
  };
}
