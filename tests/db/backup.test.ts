import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBackup, copyStore, countRows, sameContent } from '../../db/backup.ts';
import { openStore } from '../../db/open.ts';

const key = Buffer.alloc(32, 5);
const salt = Buffer.alloc(16, 6);
let folder = '';
let target = '';
let db: Database.Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casustafel-backup-'));
  target = join(folder, 'copy.db');
  db = openStore({ file: join(folder, 'store.db'), key, salt, create: true });
  db.exec(`
    CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
    CREATE TABLE "odd ""name" (id INTEGER PRIMARY KEY) STRICT;
    CREATE VIRTUAL TABLE t_search USING fts5 (body);
    PRAGMA user_version = 7;
  `);
  const insert = db.prepare('INSERT INTO t (body) VALUES (?)');
  for (let number = 0; number < 100; number += 1) insert.run(`regel ${number} `.repeat(50));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const expected = { schemaVersion: 7, rows: { 'odd "name': 0, t: 100 } };

test('a copy has the version and every row, under the same key and salt', () => {
  expect(copyStore(db, target)).toEqual(expected);
  expect(checkBackup({ file: target, key, salt })).toEqual(expected);
  expect(readFileSync(target).subarray(0, 16)).toEqual(salt);
  expect(statSync(target).mode & 0o077).toBe(0);
});

test('row counts leave out the search index and its inner tables', () => {
  expect(countRows(db)).toEqual(expected.rows);
});

test('a copy never overwrites a file', () => {
  writeFileSync(target, 'x');
  expect(() => copyStore(db, target)).toThrow('already-exists');
  expect(readFileSync(target, 'utf8')).toBe('x');
});

test('a folder that is not there is told', () => {
  expect(() => copyStore(db, join(folder, 'gone', 'copy.db'))).toThrow('folder-missing');
});

test('checking a backup changes no byte of it', () => {
  copyStore(db, target);
  const before = readFileSync(target);
  checkBackup({ file: target, key, salt });
  expect(readFileSync(target)).toEqual(before);
  expect(existsSync(`${target}-journal`)).toBe(false);
});

test('R8: one flipped bit in any page fails the check', () => {
  copyStore(db, target);
  const whole = readFileSync(target);
  const pages = whole.length / 4096;
  expect(pages).toBeGreaterThan(10);
  for (let page = 0; page < pages; page += 1) {
    const bytes = Buffer.from(whole);
    bytes[page * 4096 + 500]! ^= 1;
    writeFileSync(target, bytes);
    expect(() => checkBackup({ file: target, key, salt }), `page ${page}`).toThrow('backup-damaged');
  }
});

test('a cut-off, an empty and a missing backup fail the check', () => {
  copyStore(db, target);
  const whole = readFileSync(target);
  writeFileSync(target, whole.subarray(0, whole.length - 4096));
  expect(() => checkBackup({ file: target, key, salt })).toThrow('backup-damaged');
  writeFileSync(target, '');
  expect(() => checkBackup({ file: target, key, salt })).toThrow('backup-damaged');
  rmSync(target);
  expect(() => checkBackup({ file: target, key, salt })).toThrow('backup-missing');
});

test('a backup that does not hold together fails the check', () => {
  copyStore(db, target);
  const copy = openStore({ file: target, key, salt });
  copy.unsafeMode();
  copy.pragma('writable_schema = ON');
  copy.exec("UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'INT') WHERE name = 't'");
  copy.close();
  expect(() => checkBackup({ file: target, key, salt })).toThrow('backup-damaged (QUICK_CHECK)');
});

test('sameContent sees another version, table or count', () => {
  const report = { schemaVersion: 1, rows: { a: 1, b: 2 } };
  expect(sameContent(report, { schemaVersion: 1, rows: { b: 2, a: 1 } })).toBe(true);
  expect(sameContent(report, { schemaVersion: 2, rows: { a: 1, b: 2 } })).toBe(false);
  expect(sameContent(report, { schemaVersion: 1, rows: { a: 1, b: 3 } })).toBe(false);
  expect(sameContent(report, { schemaVersion: 1, rows: { a: 1 } })).toBe(false);
  expect(sameContent(report, { schemaVersion: 1, rows: { a: 1, c: 2 } })).toBe(false);
});
