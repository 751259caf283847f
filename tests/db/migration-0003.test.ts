import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countRows } from '../../db/backup.ts';
import { migrate, schemaVersion } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations.ts';
import { openStore } from '../../db/open.ts';
import { openRepositories } from '../../db/repositories.ts';
import { fillVersion1, keyOfAll, tablesOf } from './version-1-rows.ts';

let folder: string;
let db: Database.Database;
let before: Record<string, number>;

/** A store file as version 2 left it, with a row in every table it had; opened by this version. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casustafel-migration-'));
  const options = { file: join(folder, 'casustafel.db'), key: randomBytes(32), salt: randomBytes(16) };
  const old = openStore({ ...options, create: true });
  migrate(old, migrations.slice(0, 1));
  fillVersion1(old);
  migrate(old, migrations.slice(0, 2));
  old.exec(`
    INSERT INTO kader VALUES ('testdorp', '1.0', '{}', '2026-11-26T09:00:00.000Z');
    INSERT INTO kader_concept VALUES ('c', 'testdorp', '1.0', 0, '{}', 1, 'nu', 'nu');
    INSERT INTO criterium_visie VALUES ('${keyOfAll}', 'NL23-1', '${keyOfAll}', 'nee', 'Anders.');
    INSERT INTO consult VALUES ('c', '${keyOfAll}', '2026-11-26', 'burgemeester', 'v', 'a', 'door', NULL, 'nu');
  `);
  before = countRows(old);
  old.close();
  db = openStore(options);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

// All of them: the repositories know the newest schema only.
const upgrade = () => migrate(db, migrations);

test('R13: every row of every table is still there', () => {
  const tables = tablesOf(db).filter((table) => table !== 'zoek');
  expect(tables.map((table) => [table, before[table]])).toEqual(tables.map((table) => [table, 1]));
  expect(upgrade()).toEqual({ from: 2, to: migrations.length });
  expect(schemaVersion(db)).toBe(migrations.length);
  const after = countRows(db);
  for (const [table, rows] of Object.entries(before)) expect([table, after[table]]).toEqual([table, rows]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('who was alone has every rol but the auditor’s, and opens every casus there was', () => {
  upgrade();
  const { gebruiker, casusToegang } = openRepositories(db);
  expect(gebruiker.all()).toMatchObject([
    { id: keyOfAll, rollen: ['voorzitter', 'notulist', 'aov', 'beheerder'], slotId: null, actief: true },
  ]);
  expect(casusToegang.has(keyOfAll, keyOfAll)).toBe(true);
});

test('a casus keeps what it was, is not shared with openbare orde and is not closed', () => {
  const old = db.prepare('SELECT nummer, doel, grondslag, regime, fase FROM casus').get();
  upgrade();
  expect(db.prepare('SELECT nummer, doel, grondslag, regime, fase FROM casus').get()).toEqual(old);
  expect(openRepositories(db).casus.get(keyOfAll)).toMatchObject({
    gedeeldOpenbareOrde: false,
    afgeslotenOp: null,
    verwerkingsverantwoordelijken: [],
  });
});

test('L7: what was typed on informing the betrokkene is kept whole, to be looked at again', () => {
  upgrade();
  const [kept] = db.prepare('SELECT casus_id, antwoord FROM informering').all() as Record<string, string>[];
  expect(kept?.['casus_id']).toBe(keyOfAll);
  expect(JSON.parse(kept?.['antwoord'] ?? '')).toMatchObject({ uitkomst: 'uitgesteld', reden: 'tekst' });
});

test('a line keeps its klasse, as one that follows from its source', () => {
  upgrade();
  expect(db.prepare('SELECT tekst, klasse, klasse_eigen, klasse_reden FROM informatie').all()).toEqual([
    { tekst: 'tekst', klasse: 'gewoon', klasse_eigen: 0, klasse_reden: '' },
  ]);
});

const accord = (naam: string): string => JSON.stringify({ naam });

function propose(een: string | null, twee: string | null, ingetrokken: string | null): void {
  const columns = db.pragma('table_info(vernietiging)') as { name: string; notnull: number; type: string }[];
  const given: Record<string, unknown> = {
    casus_id: keyOfAll,
    grond: 'termijn',
    akkoord_een: een,
    akkoord_twee: twee,
    ingetrokken_at: ingetrokken,
    rijen: '{}',
    exports: '[]',
  };
  const row = columns.map(({ name, notnull, type }) => {
    if (name in given) return given[name];
    if (notnull === 0 && name !== 'id') return null;
    return type === 'INTEGER'
      ? 1
      : `${name}-${String(given['ingetrokken_at'])}-${String(een)}-${String(twee)}`;
  });
  const list = columns.map(({ name }) => name).join(', ');
  db.prepare(`INSERT INTO vernietiging (${list}) VALUES (${columns.map(() => '?').join(', ')})`).run(...row);
}

const kept = ['fasebesluit', 'vastgesteld', 'correctie', 'consult'];
const frozen = [
  'informatie',
  'criterium_antwoord',
  'criterium_visie',
  'visie',
  'afspraak_uitkomst',
  'aanwezige',
];

test('L10: what the law keeps goes only when two accords stand and are not taken back', () => {
  upgrade();
  db.exec(`INSERT INTO vastgesteld VALUES ('v', '${keyOfAll}', 'verslag', 1, '{}', 'h', 'nu', 'Anna')`);
  const refusedAll = () => {
    for (const table of kept) expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('append-only');
    for (const table of frozen) expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('vastgesteld');
  };
  refusedAll();
  propose(accord('Anna'), null, null);
  refusedAll();
  db.exec("UPDATE vernietiging SET ingetrokken_at = '2026-11-26T09:00:00.000Z'");
  propose(accord('Anna'), accord('Bo'), '2026-11-27T09:00:00.000Z');
  refusedAll();
  propose(accord('Anna'), accord('Bo'), null);
  for (const table of kept) {
    const [column] = db.pragma(`table_info(${table})`) as { name: string }[];
    expect(() => db.exec(`UPDATE ${table} SET ${column!.name} = ${column!.name}`)).toThrow('append-only');
  }
  for (const table of [...frozen, ...kept]) db.exec(`DELETE FROM ${table}`);
  for (const table of [...frozen, ...kept]) expect(countRows(db)[table]).toBe(0);
});

test('L15: a line of the logboek leaves only when it was closed off; what is closed off never changes', () => {
  upgrade();
  const hash = createHash('sha256').update('x').digest('hex');
  db.exec(`INSERT INTO logboek (nummer, moment, gebruiker, actie, object, object_id, detail, vorige_hash, hash)
    VALUES (2, 'nu', 'Anna', 'ingezien', 'casus', '', '', '', '${hash}'), (3, 'nu', 'Anna', 'ingezien', 'casus', '', '', '', '${hash}')`);
  expect(() => db.exec('DELETE FROM logboek WHERE nummer = 1')).toThrow('append-only');
  db.exec(`INSERT INTO logboek_afsluiting VALUES (3, 1, '${hash}')`);
  expect(() => db.exec('DELETE FROM logboek WHERE nummer = 2')).toThrow('append-only');
  db.exec('DELETE FROM logboek WHERE nummer = 1');
  expect(() => db.exec('DELETE FROM logboek_afsluiting')).toThrow('append-only');
  expect(() => db.exec('UPDATE logboek_afsluiting SET tot_nummer = 2')).toThrow('append-only');
  expect(() => db.exec(`INSERT INTO logboek_afsluiting VALUES (2, 3, '${hash}')`)).toThrow('CHECK');
});
