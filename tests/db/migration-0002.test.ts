import { randomBytes } from 'node:crypto';
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

/** A store file as version 1 of the program left it, with a row in every table; then opened by this version. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casustafel-migration-'));
  const options = { file: join(folder, 'casustafel.db'), key: randomBytes(32), salt: randomBytes(16) };
  const old = openStore({ ...options, create: true });
  migrate(old, migrations.slice(0, 1));
  fillVersion1(old);
  before = countRows(old);
  old.close();
  db = openStore(options);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const upgrade = () => migrate(db, migrations.slice(0, 2));

test('every row of every table is still there', () => {
  expect(schemaVersion(db)).toBe(1);
  const tables = tablesOf(db).filter((table) => table !== 'zoek');
  expect(tables.map((table) => [table, before[table]])).toEqual(tables.map((table) => [table, 1]));
  expect(upgrade()).toEqual({ from: 1, to: 2 });
  const after = countRows(db);
  for (const [table, rows] of Object.entries(before)) expect([table, after[table]]).toEqual([table, rows]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('the new tables are there and empty', () => {
  upgrade();
  for (const table of ['kader', 'kader_concept', 'criterium_visie', 'consult'])
    expect([table, countRows(db)[table]]).toEqual([table, 0]);
});

test('a bespreking has the kader of its casus', () => {
  upgrade();
  expect(db.prepare('SELECT kader_id, kader_versie FROM bespreking').all()).toEqual([
    { kader_id: 'noord-limburg', kader_versie: '1.0' },
  ]);
});

test('a bespreking has no half-filled step, and takes only JSON for one', () => {
  upgrade();
  expect(db.prepare('SELECT besluit_draft FROM bespreking').all()).toEqual([{ besluit_draft: null }]);
  expect(() => db.exec("UPDATE bespreking SET besluit_draft = 'half'")).toThrow('CHECK');
});

test('an earlier op- of afschaling reads as it was, with nothing that it never had', () => {
  const old = db.prepare('SELECT * FROM fasebesluit').get() as object;
  upgrade();
  expect(db.prepare('SELECT * FROM fasebesluit').get()).toEqual({
    ...old,
    overgang: null,
    akkoord: '[]',
    visies: '[]',
  });
  migrate(db, migrations);
  expect(openRepositories(db).oordeel.fasebesluiten(keyOfAll)).toMatchObject([
    {
      soort: 'besluit',
      van: 2,
      naar: 3,
      kaderId: 'noord-limburg',
      uitkomst: 'Opschalen naar AVE 3',
      akkoord: [],
    },
  ]);
});

test('what was append-only still is, and what is published now is too', () => {
  upgrade();
  db.exec(`
    INSERT INTO kader VALUES ('testdorp', '1.0', '{}', '2026-11-26T09:00:00.000Z');
    INSERT INTO consult VALUES ('c', NULL, '2026-11-26', 'burgemeester', 'v', 'a', 'door', NULL, 'nu');
  `);
  for (const table of ['fasebesluit', 'vastgesteld', 'correctie', 'logboek', 'kader', 'consult']) {
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('append-only');
    const [column] = db.pragma(`table_info(${table})`) as { name: string }[];
    expect(() => db.exec(`UPDATE ${table} SET ${column!.name} = ${column!.name}`)).toThrow('append-only');
  }
  expect(countRows(db)).toMatchObject({ fasebesluit: 1, kader: 1, consult: 1 });
});

test('once the verslag is vastgesteld, views per criterium stay as they were', () => {
  upgrade();
  const add = `INSERT INTO criterium_visie VALUES ('${keyOfAll}', 'NL23-1', '${keyOfAll}', 'nee', 'Anders.')`;
  db.exec(add);
  db.exec(
    `INSERT INTO vastgesteld VALUES ('v', '${keyOfAll}', 'verslag', 1, '{}', 'h', 'nu', 'Anna Bakker')`,
  );
  for (const change of [add, 'DELETE FROM criterium_visie', "UPDATE criterium_visie SET tekst = ''"])
    expect(() => db.exec(change)).toThrow('vastgesteld');
});
