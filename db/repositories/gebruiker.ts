import type { Database } from 'better-sqlite3';
import { gebruikerSchema, type Gebruiker } from '../../shared/domain/gebruiker/gebruiker.ts';
import { table } from '../table.ts';

const shape = {
  columns: ['id', 'naam', 'functie', 'rollen', 'slot_id', 'actief', 'created_at', 'revisie'],
  booleans: ['actief'],
  json: ['rollen'],
};

/** Who works with this store, in order of coming. */
export function gebruikerRepository(db: Database) {
  const gebruikers = table(db, 'gebruiker', gebruikerSchema, shape);
  const all = gebruikers.query('ORDER BY rowid');
  const ofSlot = gebruikers.query('WHERE slot_id = ?');
  return {
    insert: gebruikers.insert,
    update: gebruikers.update,
    get: (id: string): Gebruiker | null => gebruikers.get(id),
    all: (): Gebruiker[] => all(),
    ofSlot: (slotId: string): Gebruiker | null => ofSlot(slotId)[0] ?? null,
  };
}
