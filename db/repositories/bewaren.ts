import type { Database } from 'better-sqlite3';
import { afsluitingSchema, type Afsluiting } from '../../shared/domain/bewaren/afsluiting.ts';
import { doelwijzigingSchema, type Doelwijziging } from '../../shared/domain/bewaren/doelwijziging.ts';
import { keptRowSchema, type KeptRow } from '../../shared/domain/bewaren/kept-row.ts';
import { verlengingSchema, type Verlenging } from '../../shared/domain/bewaren/verlenging.ts';
import { table } from '../table.ts';

const verlengingShape = {
  columns: ['id', 'casus_id', 'van', 'tot', 'reden', 'door', 'functie', 'created_at'],
};
const afsluitingShape = {
  columns: [
    'id',
    'casus_id',
    'soort',
    'datum',
    'resultaat',
    'archiefnominatie',
    'reden',
    'door',
    'created_at',
  ],
};
const doelwijzigingShape = {
  columns: [
    'id',
    'casus_id',
    'van_doel',
    'naar_doel',
    'van_regime',
    'naar_regime',
    'reden',
    'door',
    'created_at',
  ],
};

// One statement for a whole list: 2,000 casussen are read on opening Vandaag.
const keptRows = `
  SELECT c.id AS casusId, c.nummer AS casusnummer, c.aanduiding, c.regime, c.created_at AS createdAt,
    c.afgesloten_op AS afgeslotenOp,
    coalesce((SELECT archiefnominatie FROM afsluiting a WHERE a.casus_id = c.id ORDER BY rowid DESC LIMIT 1), '')
      AS archiefnominatie,
    (SELECT json_group_array(json_object('tot', tot, 'createdAt', created_at)) FROM verlenging v
      WHERE v.casus_id = c.id) AS verlengingen,
    (SELECT max(o.datum) FROM bespreking b JOIN overleg o ON o.id = b.overleg_id WHERE b.casus_id = c.id)
      AS laatsteOverleg
  FROM casus c`;

function keptRowOf(row: unknown): KeptRow {
  const { verlengingen, ...kept } = row as Record<string, unknown>;
  return keptRowSchema.parse({ ...kept, verlengingen: JSON.parse(String(verlengingen)) as unknown });
}

/** How long casussen are kept, and what was decided about that; append-only. */
export function bewarenRepository(db: Database) {
  const verlengingen = table(db, 'verlenging', verlengingSchema, verlengingShape);
  const afsluitingen = table(db, 'afsluiting', afsluitingSchema, afsluitingShape);
  const doelwijzigingen = table(db, 'doelwijziging', doelwijzigingSchema, doelwijzigingShape);
  const ofCasus = 'WHERE casus_id = ? ORDER BY rowid';
  const verlengingenOf = verlengingen.query(ofCasus);
  const afsluitingenOf = afsluitingen.query(ofCasus);
  const doelwijzigingenOf = doelwijzigingen.query(ofCasus);
  const all = db.prepare(`${keptRows} ORDER BY c.nummer`);
  const one = db.prepare(`${keptRows} WHERE c.id = ?`);
  const held = db
    .prepare(`SELECT EXISTS (SELECT 1 FROM bespreking WHERE casus_id = ? AND status <> 'voorbereiding')`)
    .pluck();
  const running = db
    .prepare(`SELECT EXISTS (SELECT 1 FROM bespreking WHERE casus_id = ? AND status = 'lopend')`)
    .pluck();
  const beperkt = db
    .prepare('SELECT EXISTS (SELECT 1 FROM beperking WHERE casus_id = ? AND opgeheven_op IS NULL)')
    .pluck();
  const openVerzoeken = db
    .prepare(`SELECT count(*) FROM verzoek WHERE casus_id = ? AND status = 'open'`)
    .pluck();
  const grantedWissen = db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM verzoek
         WHERE casus_id = ? AND soort = 'wissen' AND status IN ('ingewilligd', 'deels'))`,
    )
    .pluck();
  const countBetrokkenen = db.prepare('SELECT count(*) FROM betrokkene WHERE casus_id = ?').pluck();
  return {
    insertVerlenging: verlengingen.insert,
    verlengingen: (casusId: string): Verlenging[] => verlengingenOf(casusId),
    insertAfsluiting: afsluitingen.insert,
    /** Oldest first. */
    afsluitingen: (casusId: string): Afsluiting[] => afsluitingenOf(casusId),
    insertDoelwijziging: doelwijzigingen.insert,
    doelwijzigingen: (casusId: string): Doelwijziging[] => doelwijzigingenOf(casusId),
    keptRows: (): KeptRow[] => all.all().map(keptRowOf),
    keptRow(casusId: string): KeptRow | null {
      const row = one.get(casusId);
      return row === undefined ? null : keptRowOf(row);
    },
    /** Whether an overleg about it began: from then on doel and regime do not change without a reason. */
    wasDiscussed: (casusId: string): boolean => held.get(casusId) === 1,
    isRunning: (casusId: string): boolean => running.get(casusId) === 1,
    isBeperkt: (casusId: string): boolean => beperkt.get(casusId) === 1,
    openVerzoeken: (casusId: string): number => Number(openVerzoeken.get(casusId)),
    /** A betrokkene asked to be forgotten, and that was granted (AVG art. 17). */
    mayBeForgotten: (casusId: string): boolean => grantedWissen.get(casusId) === 1,
    countBetrokkenen: (casusId: string): number => Number(countBetrokkenen.get(casusId)),
  };
}
