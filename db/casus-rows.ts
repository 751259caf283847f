import type { Database } from 'better-sqlite3';

/** Where rows of one casus stand: `where` has @casusId as its parameter. */
interface CasusRows {
  readonly table: string;
  readonly where: string;
}

const ofCasus = 'casus_id = @casusId';
const besprekingen = '(SELECT id FROM bespreking WHERE casus_id = @casusId)';
const ofBespreking = `bespreking_id IN ${besprekingen}`;
const verzoeken = '(SELECT id FROM verzoek WHERE casus_id = @casusId)';
const notities = '(SELECT id FROM driehoeknotitie WHERE casus_id = @casusId)';
const ofNotitie = `driehoeknotitie_id IN ${notities}`;

/** Ids of all that has earlier versions of text in revisie, or a form that was not sent. */
const recordIds = [
  'SELECT @casusId AS id',
  ...[
    'betrokkene',
    'deelnemer',
    'bespreking',
    'afspraak',
    'risico',
    'scenario',
    'fasebesluit',
    'consult',
  ].map((table) => `SELECT id FROM ${table} WHERE ${ofCasus}`),
  ...[
    'verzoek',
    'rectificatie',
    'beperking',
    'informering',
    'verlenging',
    'afsluiting',
    'toestemming',
    'driehoeknotitie',
  ].map((table) => `SELECT id FROM ${table} WHERE ${ofCasus}`),
  ...['informatie', 'aanwezige', 'vastgesteld', 'correctie', 'reactie'].map(
    (table) => `SELECT id FROM ${table} WHERE ${ofBespreking}`,
  ),
  `SELECT id FROM driehoekbesluit WHERE ${ofNotitie}`,
  `SELECT id FROM vernietiging WHERE ${ofCasus}`,
].join(' UNION ALL ');

/**
 * Every table that holds rows of a casus, in the order in which they can go: who refers before who is
 * referred to. A test holds this list to the schema.
 */
export const casusRows: readonly CasusRows[] = [
  { table: 'revisie', where: `record_id IN (${recordIds})` },
  // Of who may not open the casus, or of a notitie that was linked later, a form names only its record.
  {
    table: 'draft',
    where: `${ofCasus} OR EXISTS (SELECT 1 FROM (${recordIds}) record WHERE instr(draft.naam, record.id) > 0)`,
  },
  { table: 'zoek_record', where: `record_id IN (SELECT record_id FROM zoek WHERE ${ofCasus})` },
  { table: 'zoek', where: ofCasus },
  { table: 'pakket_stand', where: ofCasus },
  { table: 'pakket', where: ofCasus },
  { table: 'driehoekbesluit', where: ofNotitie },
  { table: 'driehoekagenda', where: ofNotitie },
  { table: 'driehoeknotitie_versie', where: ofNotitie },
  // Also what went out before its notitie was linked.
  { table: 'exemplaar', where: `${ofCasus} OR ${ofNotitie}` },
  { table: 'driehoeknotitie', where: ofCasus },
  { table: 'toestemming', where: ofCasus },
  { table: 'deelkeuze', where: ofBespreking },
  { table: 'invoer_moment', where: ofBespreking },
  { table: 'conceptronde', where: ofBespreking },
  { table: 'reactie', where: ofBespreking },
  { table: 'deling', where: `informatie_id IN (SELECT id FROM informatie WHERE ${ofBespreking})` },
  {
    table: 'vastgesteld_model',
    where: `vastgesteld_id IN (SELECT id FROM vastgesteld WHERE ${ofBespreking})`,
  },
  { table: 'inzage_keuze', where: `verzoek_id IN ${verzoeken}` },
  {
    table: 'rectificatie_bericht',
    where: `rectificatie_id IN (SELECT id FROM rectificatie WHERE ${ofCasus})`,
  },
  { table: 'rectificatie', where: ofCasus },
  { table: 'beperking', where: ofCasus },
  { table: 'informering', where: ofCasus },
  { table: 'verzoek', where: ofCasus },
  { table: 'verlenging', where: ofCasus },
  { table: 'afsluiting', where: ofCasus },
  { table: 'doelwijziging', where: ofCasus },
  { table: 'casus_toegang', where: ofCasus },
  { table: 'deelname', where: ofCasus },
  { table: 'aanwezige', where: ofBespreking },
  { table: 'criterium_visie', where: ofBespreking },
  { table: 'criterium_antwoord', where: ofBespreking },
  { table: 'visie', where: ofBespreking },
  {
    table: 'afspraak_uitkomst',
    where: `${ofBespreking} OR afspraak_id IN (SELECT id FROM afspraak WHERE ${ofCasus})`,
  },
  { table: 'informatie', where: ofBespreking },
  { table: 'correctie', where: ofBespreking },
  { table: 'vastgesteld', where: ofBespreking },
  { table: 'risico', where: ofCasus },
  { table: 'scenario', where: ofCasus },
  { table: 'afspraak', where: ofCasus },
  { table: 'fasebesluit', where: ofCasus },
  { table: 'consult', where: ofCasus },
  { table: 'bespreking', where: ofCasus },
  { table: 'deelnemer', where: ofCasus },
  { table: 'betrokkene', where: ofCasus },
  { table: 'casus', where: 'id = @casusId' },
];

/** How many rows a casus has, by table; tables without any are left out. */
export function countCasusRows(db: Database, casusId: string): Record<string, number> {
  return filled(casusRows, ({ table, where }) =>
    Number(db.prepare(`SELECT count(*) FROM ${table} WHERE ${where}`).pluck().get({ casusId })),
  );
}

/**
 * Deletes every row of a casus, and the overleggen that were about nothing else. The caller has the
 * transaction. Answers how many went, by table. The triggers refuse it without two accords (Archiefwet).
 */
export function deleteCasusRows(db: Database, casusId: string): Record<string, number> {
  const overleggen = db.prepare('SELECT DISTINCT overleg_id FROM bespreking WHERE casus_id = ?').pluck();
  const held = overleggen.all(casusId) as string[];
  const rijen = filled(
    casusRows,
    ({ table, where }) => db.prepare(`DELETE FROM ${table} WHERE ${where}`).run({ casusId }).changes,
  );
  const alone = db.prepare(
    'DELETE FROM overleg WHERE id = @id AND NOT EXISTS (SELECT 1 FROM bespreking WHERE overleg_id = @id)',
  );
  const forget = db.prepare('DELETE FROM revisie WHERE record_id = @id');
  const left = held.filter((id) => alone.run({ id }).changes > 0);
  for (const id of left) forget.run({ id });
  return left.length === 0 ? rijen : { ...rijen, overleg: left.length };
}

function filled(tables: readonly CasusRows[], count: (rows: CasusRows) => number): Record<string, number> {
  const counts = tables.map((rows) => [rows.table, count(rows)] as const);
  return Object.fromEntries(counts.filter(([, rows]) => rows > 0));
}
