import type { Database } from 'better-sqlite3';
import { casusToegangSchema, type CasusToegang } from '../../shared/domain/casus/casus-toegang.ts';
import { fromRow, toRow } from '../row.ts';

const shape = { columns: ['casus_id', 'gebruiker_id', 'sinds', 'door', 'reden'] };

/** Who may open which casus. */
export function casusToegangRepository(db: Database) {
  const list = shape.columns.join(', ');
  const grant = db.prepare(
    `INSERT INTO casus_toegang (${list}) VALUES (@casus_id, @gebruiker_id, @sinds, @door, @reden)
     ON CONFLICT DO NOTHING`,
  );
  const withdraw = db.prepare('DELETE FROM casus_toegang WHERE casus_id = ? AND gebruiker_id = ?');
  const ofCasus = db.prepare(
    `SELECT ${list} FROM casus_toegang WHERE casus_id = ? ORDER BY sinds, gebruiker_id`,
  );
  const has = db
    .prepare('SELECT EXISTS (SELECT 1 FROM casus_toegang WHERE casus_id = ? AND gebruiker_id = ?)')
    .pluck();
  const casussen = db.prepare('SELECT casus_id FROM casus_toegang WHERE gebruiker_id = ?').pluck();
  const shared = db.prepare('SELECT id FROM casus WHERE gedeeld_openbare_orde = 1').pluck();
  return {
    grant: (toegang: CasusToegang): void => void grant.run(toRow(shape, toegang)),
    withdraw: (casusId: string, gebruikerId: string): void => void withdraw.run(casusId, gebruikerId),
    ofCasus: (casusId: string): CasusToegang[] =>
      ofCasus
        .all(casusId)
        .map((row) => casusToegangSchema.parse(fromRow(shape, row as Record<string, unknown>))),
    has: (casusId: string, gebruikerId: string): boolean => has.get(casusId, gebruikerId) === 1,
    casussenOf: (gebruikerId: string): string[] => casussen.all(gebruikerId) as string[],
    /** Those that are shared with openbare orde, for the AOV'er. */
    sharedWithOpenbareOrde: (): string[] => shared.all() as string[],
  };
}
