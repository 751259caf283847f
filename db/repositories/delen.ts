import type { Database } from 'better-sqlite3';
import { invoerMomentSchema, type InvoerMoment } from '../../shared/domain/delen/deel-bron.ts';
import { deelkeuzeSchema, type Deelkeuze } from '../../shared/domain/delen/deelkeuze.ts';
import { delingSchema, type Deling } from '../../shared/domain/delen/deling.ts';
import { delingTotSchema, type DelingTot } from '../../shared/domain/delen/deling-tot.ts';
import { toestemmingSchema, type Toestemming } from '../../shared/domain/delen/toestemming.ts';
import { fromRow, toRow } from '../row.ts';
import { table } from '../table.ts';

const delingShape = {
  columns: ['informatie_id', 'wijze', 'tot', 'grond', 'reden', 'door', 'set_at', 'revisie'],
};
const toestemmingShape = {
  columns: [
    'id',
    'casus_id',
    'betrokkene_id',
    'organisatie_id',
    'ontvangers',
    'klassen',
    'tekst',
    'gegeven_op',
    'ingetrokken_op',
    'door',
    'created_at',
    'revisie',
  ],
  json: ['ontvangers', 'klassen'],
};
const keuzeShape = {
  columns: ['bespreking_id', 'ontvanger', 'bron', 'bron_id', 'keuze', 'nood', 'reden', 'door', 'created_at'],
  booleans: ['nood'],
};

type Row = Record<string, unknown>;
const parameters = (columns: readonly string[]): string => columns.map((column) => `@${column}`).join(', ');

/** Who may have which line: moments of entry, what was said at a line, toestemmingen, and what was decided by hand. */
export function delenRepository(db: Database) {
  const momenten = db.prepare(
    'SELECT bron, bron_id AS bronId, moment FROM invoer_moment WHERE bespreking_id = ?',
  );
  const noteMoment = db.prepare(`INSERT INTO invoer_moment (bespreking_id, bron, bron_id, moment)
    VALUES (@besprekingId, @bron, @bronId, @moment)
    ON CONFLICT (bespreking_id, bron, bron_id) DO UPDATE SET moment = @moment`);
  const delingColumns = delingShape.columns.join(', ');
  const delingen = db.prepare(`SELECT ${delingColumns} FROM deling
    WHERE informatie_id IN (SELECT id FROM informatie WHERE bespreking_id = ?)`);
  const getDeling = db.prepare(`SELECT ${delingColumns} FROM deling WHERE informatie_id = ?`);
  const saveDeling = db.prepare(
    `INSERT OR REPLACE INTO deling (${delingColumns}) VALUES (${parameters(delingShape.columns)})`,
  );
  const readDeling = (row: unknown): Deling => delingSchema.parse(fromRow(delingShape, row as Row));
  const heldUntil = db.prepare(`SELECT b.casus_id AS casusId, c.nummer AS casusnummer, b.id AS besprekingId,
      i.nummer AS regel, d.tot
    FROM deling d JOIN informatie i ON i.id = d.informatie_id JOIN bespreking b ON b.id = i.bespreking_id
      JOIN casus c ON c.id = b.casus_id
    WHERE d.wijze = 'niet-tot' AND d.tot BETWEEN @from AND @until AND i.vervallen = 0 ORDER BY d.tot, c.nummer, i.nummer`);
  const toestemmingen = table(db, 'toestemming', toestemmingSchema, toestemmingShape);
  const toestemmingenOf = toestemmingen.query('WHERE casus_id = ? ORDER BY gegeven_op, rowid');
  const keuzeColumns = keuzeShape.columns.join(', ');
  const keuzen = db.prepare(`SELECT ${keuzeColumns} FROM deelkeuze WHERE bespreking_id = ?`);
  const saveKeuze = db.prepare(
    `INSERT OR REPLACE INTO deelkeuze (${keuzeColumns}) VALUES (${parameters(keuzeShape.columns)})`,
  );
  const removeKeuze = db.prepare(`DELETE FROM deelkeuze WHERE bespreking_id = @besprekingId
    AND ontvanger = @ontvanger AND bron = @bron AND bron_id = @bronId`);
  return {
    momenten: (besprekingId: string): InvoerMoment[] =>
      momenten.all(besprekingId).map((row) => invoerMomentSchema.parse(row)),
    /** When it was entered or last changed; the last call counts. */
    noteMoment: (besprekingId: string, moment: InvoerMoment): void =>
      void noteMoment.run({ besprekingId, ...moment }),
    delingen: (besprekingId: string): Deling[] => delingen.all(besprekingId).map(readDeling),
    getDeling: (informatieId: string): Deling | null => {
      const row = getDeling.get(informatieId);
      return row === undefined ? null : readDeling(row);
    },
    saveDeling: (deling: Deling): void => void saveDeling.run(toRow(delingShape, deling)),
    /** Lines that are held back until one of these days, both included; the nearest first. */
    heldUntil: (from: string, until: string): DelingTot[] =>
      heldUntil.all({ from, until }).map((row) => delingTotSchema.parse(row)),
    getToestemming: (id: string): Toestemming | null => toestemmingen.get(id),
    toestemmingen: (casusId: string): Toestemming[] => toestemmingenOf(casusId),
    insertToestemming: toestemmingen.insert,
    updateToestemming: toestemmingen.update,
    keuzen: (besprekingId: string): Deelkeuze[] =>
      keuzen.all(besprekingId).map((row) => deelkeuzeSchema.parse(fromRow(keuzeShape, row as Row))),
    saveKeuze: (keuze: Deelkeuze): void => void saveKeuze.run(toRow(keuzeShape, keuze)),
    removeKeuze: (of: Pick<Deelkeuze, 'besprekingId' | 'ontvanger' | 'bron' | 'bronId'>): void =>
      void removeKeuze.run(of),
  };
}
