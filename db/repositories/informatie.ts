import type { Database } from 'better-sqlite3';
import { informatieSchema, type Informatie } from '../../shared/domain/informatie/informatie.ts';
import { table } from '../table.ts';

const shape = {
  columns: [
    'id',
    'bespreking_id',
    'nummer',
    'stap',
    'soort',
    'bronnen',
    'bron_open',
    'leefgebied',
    'tekst',
    'klasse',
    'klasse_eigen',
    'klasse_reden',
    'bijlage',
    'niet_in_verslag',
    'vrijgegeven',
    'vooraf',
    'vervallen',
    'entered_at',
    'revisie',
  ],
  booleans: ['klasse_eigen', 'bijlage', 'niet_in_verslag', 'vrijgegeven', 'vooraf', 'vervallen'],
  json: ['bronnen'],
};

/** The lines of a bespreking, in order of typing. */
export function informatieRepository(db: Database) {
  const informatie = table(db, 'informatie', informatieSchema, shape);
  const ofBespreking = informatie.query('WHERE bespreking_id = ? ORDER BY nummer');
  const withdraw = db.prepare(
    'UPDATE informatie SET vrijgegeven = 0 WHERE bespreking_id = ? AND vrijgegeven = 1',
  );
  const last = db.prepare('SELECT COALESCE(MAX(nummer), 0) FROM informatie WHERE bespreking_id = ?').pluck();
  return {
    insert: informatie.insert,
    update: informatie.update,
    get: (id: string): Informatie | null => informatie.get(id),
    ofBespreking: (besprekingId: string): Informatie[] => ofBespreking(besprekingId),
    /** Every release by hand to the zaalscherm, taken back. */
    withdrawReleases: (besprekingId: string): void => void withdraw.run(besprekingId),
    nextNummer: (besprekingId: string): number => Number(last.get(besprekingId)) + 1,
  };
}
