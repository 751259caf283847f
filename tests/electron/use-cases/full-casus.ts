import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { casusRows, countCasusRows } from '../../../db/casus-rows.ts';
import type { Context } from '../../../electron/use-cases/context.ts';
import { seedCasus, type SeededCasus } from './seed-casus.ts';

interface Column {
  name: string;
  type: string;
  notnull: number;
}

/** What the CHECKs of these columns ask for. */
const values: Readonly<Record<string, unknown>> = {
  soort: 'rectificatie',
  antwoord: 'ja',
  keuze: 'weglaten',
  status: 'open',
  uitkomst: 'gedaan',
  archiefnominatie: 'vernietigen',
  binding: 'nog-geen',
  kans: 1,
  gevolg: 1,
  rest_kans: 1,
  rest_gevolg: 1,
};
const perTable: Readonly<Record<string, Record<string, unknown>>> = {
  verzoek: { soort: 'inzage', status: 'ingetrokken', antwoord: 'PlantVerzoekAntwoord', grond: null },
  afsluiting: { soort: 'heropend' },
  informering: { antwoord: '{"uitkomst":"geinformeerd"}' },
  verlenging: { van: '2026-01-01', tot: '2026-02-01' },
  rectificatie: { van: 'PlantVan' },
  doelwijziging: { van_regime: 'wgs', naar_regime: 'wgs' },
  vastgesteld: { soort: 'afsprakenlijst', inhoud: '{"tekst":"PlantVastgesteld"}' },
  fasebesluit: { soort: 'besluit', uitkomst: 'PlantUitkomst', van: 2, naar: 3, vervangt: null },
  consult: { antwoord: 'PlantConsult', vervangt: null },
  draft: { inhoud: '{"vraag":"PlantDraft"}' },
  beperking: { opgeheven_op: '2026-11-01' },
  deelname: { soort: 'toehoorder' },
  informatie: { soort: 'feit', stap: 2 },
  deling: { wijze: 'niet', grond: '' },
  deelkeuze: { keuze: 'mee' },
  invoer_moment: { bron: 'afspraak' },
  vastgesteld_model: { inhoud: '{"tekst":"PlantModel"}' },
  exemplaar: { soort: 'verslag', inhoud: '{"tekst":"PlantExemplaar"}' },
  reactie: { uitkomst: 'open' },
  driehoeknotitie: { inhoud: '{"kern":"PlantNotitie"}' },
  driehoeknotitie_versie: { inhoud: '{"kern":"PlantVersie"}' },
  driehoekbesluit: { soort: 'afspraak' },
  pakket: { richting: 'uit' },
  colleague: {
    naam: 'Collega',
    functie: '',
    rol: 'aov',
    box_public: 'l',
    sign_public: 't',
    compared_by: '',
  },
  driehoekoverleg: { aanvang: '09:00', plaats: 'Stadhuis' },
  revisie: { nummer: null, inhoud: '{"tekst":"PlantRevisie"}' },
};
const json =
  /^(bronnen|perioden|rollen|samen_met|regels|doorgezonden|strepen|antwoorden|geraadpleegd|vooraf|akkoord|visies|ontvangers|klassen|onderdelen)$/;
const moments = /(_at|moment)$/;

/** A casus with at least one row in every table that can hold one; each text in it begins with 'Plant'. */
export function fullCasus(ctx: Context, db: Database): SeededCasus {
  const seeded = seedCasus(ctx);
  const { casusId, besprekingId } = seeded;
  const known: Record<string, unknown> = {
    casus_id: casusId,
    bespreking_id: besprekingId,
    betrokkene_id: null,
    record_id: casusId,
    organisatie_id: db.prepare('SELECT id FROM organisatie').pluck().get(),
    gebruiker_id: db.prepare('SELECT id FROM gebruiker').pluck().get(),
    contact_id: db.prepare('SELECT contact_id FROM deelnemer').pluck().get(),
    deelnemer_id: null,
  };
  // These belong to no casus, and rows of the casus name them.
  for (const table of ['colleague', 'driehoekoverleg']) {
    insertRow(db, table, known);
    known[`${table}_id`] = db.prepare(`SELECT id FROM ${table}`).pluck().get();
  }
  // Who is referred to comes before who refers.
  for (const { table } of casusRows.toReversed()) {
    if (countCasusRows(db, casusId)[table] === undefined) insertRow(db, table, known);
    const id = db.prepare(`SELECT * FROM ${table}`).get() as { id?: string } | undefined;
    if (id?.id !== undefined) known[`${table}_id`] ??= id.id;
  }
  return seeded;
}

function insertRow(db: Database, table: string, known: Readonly<Record<string, unknown>>): void {
  const columns = db.pragma(`table_info(${table})`) as Column[];
  const row = Object.fromEntries(columns.map((column) => [column.name, valueOf(table, column, known)]));
  const names = Object.keys(row);
  db.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  ).run(row);
}

function valueOf(table: string, { name, type }: Column, known: Readonly<Record<string, unknown>>): unknown {
  const own = perTable[table];
  if (own !== undefined && name in own) return own[name];
  if (name === 'id') return randomUUID();
  if (name in known) return known[name];
  if (name in values) return values[name];
  if (type === 'INTEGER') return 1;
  if (json.test(name)) return '[]';
  if (name.endsWith('_id')) return randomUUID();
  if (moments.test(name)) return '2026-11-01T09:00:00.000Z';
  if (/datum$|_op$|^sinds$/.test(name)) return '2026-11-01';
  return `Plant${table}${name}`;
}
