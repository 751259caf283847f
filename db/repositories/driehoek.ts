import type { Database } from 'better-sqlite3';
import {
  driehoeknotitieSchema,
  notitieVersieSchema,
  type Driehoeknotitie,
  type NotitieVersie,
} from '../../shared/domain/driehoek/driehoeknotitie.ts';
import { driehoekbesluitSchema, type Driehoekbesluit } from '../../shared/domain/driehoek/driehoekbesluit.ts';
import { driehoekoverlegSchema, type Driehoekoverleg } from '../../shared/domain/driehoek/driehoekoverleg.ts';
import { table } from '../table.ts';

const notitieShape = {
  columns: ['id', 'casus_id', 'nummer', 'inhoud', 'created_at', 'revisie'],
  json: ['inhoud'],
};
const versieShape = {
  columns: ['id', 'driehoeknotitie_id', 'nummer', 'inhoud', 'hash', 'door', 'created_at'],
  json: ['inhoud'],
};
const overlegShape = { columns: ['id', 'datum', 'aanvang', 'plaats', 'revisie'] };
const besluitShape = {
  columns: [
    'id',
    'driehoeknotitie_id',
    'driehoekoverleg_id',
    'nummer',
    'soort',
    'wat',
    'wie',
    'datum',
    'formeel_nummer',
    'vervallen',
    'reden',
    'door',
    'created_at',
    'revisie',
  ],
  booleans: ['vervallen'],
};

/** Notities for the driehoek with their versions, the agendas they stand on, and what was decided. */
export function driehoekRepository(db: Database) {
  const notities = table(db, 'driehoeknotitie', driehoeknotitieSchema, notitieShape);
  const all = notities.query('ORDER BY created_at DESC, rowid DESC');
  const ofCasus = notities.query('WHERE casus_id = ? ORDER BY created_at DESC, rowid DESC');
  // The number of one that was destroyed is not given out again.
  const last = db
    .prepare(
      `WITH used AS (SELECT nummer FROM driehoeknotitie UNION ALL SELECT casusnummer FROM vernietiging)
       SELECT nummer FROM used WHERE nummer LIKE ? ORDER BY length(nummer) DESC, nummer DESC`,
    )
    .pluck();
  const versies = table(db, 'driehoeknotitie_versie', notitieVersieSchema, versieShape);
  const versiesOf = versies.query('WHERE driehoeknotitie_id = ? ORDER BY nummer');
  const overleggen = table(db, 'driehoekoverleg', driehoekoverlegSchema, overlegShape);
  const allOverleggen = overleggen.query('ORDER BY datum DESC, aanvang DESC, rowid DESC');
  const agenda = db
    .prepare('SELECT driehoeknotitie_id FROM driehoekagenda WHERE driehoekoverleg_id = ? ORDER BY volgnummer')
    .pluck();
  const overlegOf = db
    .prepare('SELECT driehoekoverleg_id FROM driehoekagenda WHERE driehoeknotitie_id = ?')
    .pluck();
  const clearAgenda = db.prepare('DELETE FROM driehoekagenda WHERE driehoekoverleg_id = ?');
  const onAgenda = db.prepare('INSERT INTO driehoekagenda VALUES (?, ?, ?)');
  const besluiten = table(db, 'driehoekbesluit', driehoekbesluitSchema, besluitShape);
  const formele = besluiten.query("WHERE soort = 'formeel' AND vervallen = 0 ORDER BY created_at, rowid");
  const decidedIn = db
    .prepare('SELECT EXISTS (SELECT 1 FROM driehoekbesluit WHERE driehoekoverleg_id = ?)')
    .pluck();
  const removeOverleg = db.prepare('DELETE FROM driehoekoverleg WHERE id = ?');
  const besluitenOf = besluiten.query('WHERE driehoeknotitie_id = ? ORDER BY nummer');
  return {
    insert: notities.insert,
    update: notities.update,
    get: (id: string): Driehoeknotitie | null => notities.get(id),
    /** Newest first. */
    all: (): Driehoeknotitie[] => all(),
    ofCasus: (casusId: string): Driehoeknotitie[] => ofCasus(casusId),
    /** The highest number of a year, such as 'D2026-003'; null when there is none. */
    lastNummer: (year: string): string | null => (last.get(`D${year}-%`) as string | undefined) ?? null,
    insertVersie: versies.insert,
    versies: (notitieId: string): NotitieVersie[] => versiesOf(notitieId),
    insertOverleg: overleggen.insert,
    updateOverleg: overleggen.update,
    getOverleg: (id: string): Driehoekoverleg | null => overleggen.get(id),
    overleggen: (): Driehoekoverleg[] => allOverleggen(),
    /** Ids of the notities on the agenda, in their order. */
    agenda: (overlegId: string): string[] => agenda.all(overlegId) as string[],
    overlegOf: (notitieId: string): string[] => overlegOf.all(notitieId) as string[],
    setAgenda(overlegId: string, notitieIds: readonly string[]): void {
      clearAgenda.run(overlegId);
      notitieIds.forEach((id, at) => onAgenda.run(overlegId, id, at + 1));
    },
    /** Whether something was decided in it, struck or not. */
    isDecidedIn: (overlegId: string): boolean => decidedIn.get(overlegId) === 1,
    /** With its agenda; the notities stay. */
    removeOverleg(id: string): void {
      clearAgenda.run(id);
      removeOverleg.run(id);
    },
    insertBesluit: besluiten.insert,
    updateBesluit: besluiten.update,
    getBesluit: (id: string): Driehoekbesluit | null => besluiten.get(id),
    /** The formal ones that stand, of every casus, the oldest first. */
    formeleBesluiten: (): Driehoekbesluit[] => formele(),
    besluiten: (notitieId: string): Driehoekbesluit[] => besluitenOf(notitieId),
  };
}
