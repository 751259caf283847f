import type Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countRows } from '../../db/backup.ts';
import { migrate, pendingMigrations, schemaVersion } from '../../db/migrate.ts';
import type { Migration } from '../../db/migration.ts';
import { openMemoryStore } from '../../db/open.ts';

let db: Database.Database;
beforeEach(() => {
  db = openMemoryStore();
});
afterEach(() => db.close());

const sql = (number: number, text: string): Migration => ({
  number,
  name: `step-${number}`,
  up: (db) => {
    db.exec(text);
  },
});

const start = sql(
  1,
  `CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;
   CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE) STRICT;
   INSERT INTO parent VALUES (1), (2);
   INSERT INTO child VALUES (1, 1), (2, 2), (3, 2);`,
);
const rebuild = sql(
  2,
  `CREATE TABLE parent_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '') STRICT;
   INSERT INTO parent_new (id) SELECT id FROM parent;
   DROP TABLE parent;
   ALTER TABLE parent_new RENAME TO parent;`,
);

const schema = () => db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all();

test('runs what is pending, in order, and nothing twice', () => {
  expect(migrate(db, [start])).toEqual({ from: 0, to: 1 });
  expect(migrate(db, [start])).toEqual({ from: 1, to: 1 });
  expect(pendingMigrations(db, [start, rebuild]).map(({ number }) => number)).toEqual([2]);
  expect(migrate(db, [start, rebuild])).toEqual({ from: 1, to: 2 });
});

test('R10: when one fails, none of them ran', () => {
  migrate(db, [start]);
  const before = schema();
  const failing = sql(3, 'CREATE TABLE extra (id TEXT) STRICT; INSERT INTO nowhere VALUES (1)');
  expect(() => migrate(db, [start, rebuild, failing])).toThrow('migration-failed (SQLITE_ERROR)');
  expect(schema()).toEqual(before);
  expect(schemaVersion(db)).toBe(1);
  expect(countRows(db)).toEqual({ parent: 2, child: 3 });
});

test('R10: a full disk during a migration is told as such', () => {
  migrate(db, [start]);
  db.pragma('max_page_count = 4');
  const large = sql(2, 'CREATE TABLE large (body BLOB) STRICT; INSERT INTO large VALUES (zeroblob(100000))');
  expect(() => migrate(db, [start, large])).toThrow('disk-full');
  expect(schemaVersion(db)).toBe(1);
});

test('R11: a newer file is refused, before anything runs', () => {
  migrate(db, [start, rebuild]);
  expect(() => migrate(db, [start])).toThrow('newer-version');
  expect(() => pendingMigrations(db, [start])).toThrow('newer-version');
  expect(schemaVersion(db)).toBe(2);
});

test('R12: a gap, a double and a wrong order are refused', () => {
  for (const list of [[rebuild], [start, start], [start, sql(3, '')], [rebuild, start]]) {
    expect(() => migrate(db, list)).toThrow(RangeError);
  }
  expect(schemaVersion(db)).toBe(0);
});

test('R13: a rebuild keeps the rows of a child that cascades', () => {
  migrate(db, [start, rebuild]);
  expect(countRows(db)).toEqual({ parent: 2, child: 3 });
});

test('R13: a migration that leaves a row without its parent fails, and changes nothing', () => {
  migrate(db, [start]);
  const orphan = sql(2, 'DELETE FROM parent WHERE id = 2');
  expect(() => migrate(db, [start, orphan])).toThrow('migration-failed (FOREIGN_KEY_CHECK)');
  expect(countRows(db)).toEqual({ parent: 2, child: 3 });
});

test('R13: foreign keys are on again after a migration, and after one that failed', () => {
  migrate(db, [start]);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(() => migrate(db, [start, sql(2, 'nonsense')])).toThrow('migration-failed');
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
});
