import type { Database } from 'better-sqlite3';
import { consultSchema, type Consult } from '../../shared/domain/consult/consult.ts';
import { table } from '../table.ts';

const shape = {
  columns: ['id', 'casus_id', 'datum', 'gevraagd_aan', 'vraag', 'antwoord', 'door', 'vervangt', 'created_at'],
};

/** Consults, with or without a casus; append-only. */
export function consultRepository(db: Database) {
  const consults = table(db, 'consult', consultSchema, shape);
  const ofCasus = consults.query('WHERE casus_id IS ? ORDER BY datum DESC, created_at DESC, rowid DESC');
  return {
    insert: consults.insert,
    get: (id: string): Consult | null => consults.get(id),
    /** null: those without a casus. */
    ofCasus: (casusId: string | null): Consult[] => ofCasus(casusId),
  };
}
