import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countRows } from '../../db/backup.ts';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations.ts';
import { openStore } from '../../db/open.ts';
import { fillEmptyTables, fillVersion1, keyOfAll, tablesOf } from './version-1-rows.ts';

let folder: string;
let db: Database.Database;
let before: Record<string, number>;

/** A store file as version 3 left it, with a row in every table it had and a vastgesteld verslag; opened by this version. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casustafel-migration-'));
  const options = { file: join(folder, 'casustafel.db'), key: randomBytes(32), salt: randomBytes(16) };
  const old = openStore({ ...options, create: true });
  migrate(old, migrations.slice(0, 1));
  fillVersion1(old);
  migrate(old, migrations.slice(0, 3));
  fillEmptyTables(old);
  old.exec(`INSERT INTO vastgesteld VALUES ('v', '${keyOfAll}', 'verslag', 2, '{}', 'h', 'nu', 'Anna')`);
  before = countRows(old);
  old.close();
  db = openStore(options);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

test('R13: every row of every table is still there, as it was', () => {
  const tables = tablesOf(db).filter((table) => table !== 'zoek');
  expect(tables.filter((table) => before[table] === 0)).toEqual([]);
  const rowsOf = (table: string): unknown[] => db.prepare(`SELECT * FROM ${table}`).all();
  const old = new Map(tables.map((table) => [table, rowsOf(table)]));
  expect(migrate(db, migrations)).toEqual({ from: 3, to: migrations.length });
  for (const [table, rows] of old) expect([table, rowsOf(table)]).toMatchObject([table, rows]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('what a note is about is not known of an earlier one, and an overleg begins at its first revisie', () => {
  migrate(db, migrations);
  expect(db.prepare('SELECT revisie FROM overleg').pluck().all()).toEqual([1]);
  for (const table of ['correctie', 'rectificatie']) {
    expect(db.prepare(`SELECT onderdelen FROM ${table}`).pluck().all()).toEqual(['[]']);
    expect(() => db.exec(`UPDATE ${table} SET onderdelen = '["x"]'`)).toThrow('append-only');
  }
});
