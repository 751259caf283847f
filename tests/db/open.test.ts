import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyCipher, rawKeyText } from '../../db/cipher.ts';
import { applicationId, openBackup, openMemoryStore, openStore } from '../../db/open.ts';
import { connectionPragmas, filePragmas, setPragmas } from '../../db/pragmas.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';

const key = Buffer.from('00112233445566778899aabbccddeeff'.repeat(2), 'hex');
const salt = Buffer.from('0123456789abcdef0123456789abcdef', 'hex');
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casustafel-open-'));
  file = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

function make(): void {
  const db = openStore({ file, key, salt, create: true });
  db.exec("CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES ('een')");
  db.close();
}

function codeOf(step: () => unknown): string {
  try {
    step();
    return 'ok';
  } catch (error) {
    return error instanceof StoreError ? error.code : `not a StoreError: ${String(error)}`;
  }
}

const pragma = (db: Database.Database, name: string): unknown => db.pragma(name, { simple: true });

test('a store that was made opens again with its rows', () => {
  make();
  const db = openStore({ file, key, salt });
  expect(db.prepare('SELECT a FROM t').pluck().all()).toEqual(['een']);
  db.close();
});

test('every pragma of the store holds', () => {
  const db = openStore({ file, key, salt, create: true });
  const found = Object.fromEntries(
    [...connectionPragmas, ...filePragmas, { name: 'application_id' }].map(({ name }) => [
      name,
      pragma(db, name),
    ]),
  );
  expect(found).toEqual({
    temp_store: 2,
    secure_delete: 1,
    foreign_keys: 1,
    recursive_triggers: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    cache_size: -65536,
    journal_mode: 'delete',
    journal_size_limit: 0,
    synchronous: 2,
    locking_mode: 'exclusive',
    application_id: applicationId,
  });
  db.close();
});

test('a pragma that SQLite does not take is an error', () => {
  const db = new Database(':memory:');
  expect(codeOf(() => setPragmas(db, [{ name: 'no_such_pragma', value: 'ON', answer: 1 }]))).toBe(
    'unexpected',
  );
  // A database in memory has no journal file.
  expect(codeOf(() => setPragmas(db, [{ name: 'journal_mode', value: 'DELETE', answer: 'delete' }]))).toBe(
    'unexpected',
  );
  db.close();
});

test('the file is SQLCipher 4 under the raw key: the salt in front, pages of 4096, and no readable header', () => {
  make();
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 16)).toEqual(salt);
  expect(bytes.length % 4096).toBe(0);
  expect(bytes.includes('SQLite format')).toBe(false);
  const db = new Database(file);
  applyCipher(db, key, salt);
  expect([pragma(db, 'cipher'), Number(pragma(db, 'legacy')), pragma(db, 'page_size')]).toEqual([
    'sqlcipher',
    4,
    4096,
  ]);
  expect(db.prepare('SELECT a FROM t').pluck().get()).toBe('een');
  db.close();
});

test('the raw key text is raw:, the key and the salt in hex', () => {
  expect(rawKeyText(key, salt).toString('ascii')).toBe(`raw:${key.toString('hex')}${salt.toString('hex')}`);
  expect(() => rawKeyText(key.subarray(1), salt)).toThrow(RangeError);
  expect(() => rawKeyText(key, salt.subarray(1))).toThrow(RangeError);
});

test('the raw key text is wiped, also when the library refuses it', () => {
  const texts: Buffer[] = [];
  const refusing = {
    pragma: (source: string) => (source === 'cipher' ? 'sqlcipher' : 4),
    key: (text: Buffer) => {
      texts.push(text);
      throw new Error('refused');
    },
  };
  expect(() => applyCipher(refusing as unknown as Database.Database, key, salt)).toThrow('refused');
  expect(texts[0]?.every((byte) => byte === 0)).toBe(true);
});

test('the key of the caller is left to the caller', () => {
  const own = Buffer.from(key);
  openStore({ file, key: own, salt, create: true }).close();
  expect(own).toEqual(key);
});

test('nobody else on the machine gets a right to a new store', () => {
  make();
  expect(statSync(file).mode & 0o077).toBe(0);
});

test('R7: a missing, an empty and a foreign file are errors, not a first start', () => {
  expect(codeOf(() => openStore({ file, key, salt }))).toBe('store-missing');
  expect(codeOf(() => openStore({ file: join(folder, 'gone', 'store.db'), key, salt }))).toBe(
    'folder-missing',
  );
  writeFileSync(file, '');
  expect(codeOf(() => openStore({ file, key, salt }))).toBe('store-empty');
  expect(readFileSync(file)).toHaveLength(0);
});

test('R7: an encrypted file of another application is a foreign file', () => {
  const db = new Database(file);
  applyCipher(db, key, salt);
  db.exec('CREATE TABLE t (a)');
  db.close();
  expect(codeOf(() => openStore({ file, key, salt }))).toBe('foreign-file');
});

test('R2: making a store never touches a file that is there', () => {
  make();
  const before = readFileSync(file);
  expect(codeOf(() => openStore({ file, key, salt, create: true }))).toBe('already-exists');
  expect(readFileSync(file)).toEqual(before);
  writeFileSync(file, '');
  expect(codeOf(() => openStore({ file, key, salt, create: true }))).toBe('already-exists');
});

test('a wrong key looks like damage here, and changes nothing', () => {
  make();
  const before = readFileSync(file);
  expect(codeOf(() => openStore({ file, key: Buffer.alloc(32, 1), salt }))).toBe('store-damaged');
  expect(readFileSync(file)).toEqual(before);
});

test('opening changes no byte of the store', () => {
  make();
  const before = readFileSync(file);
  openStore({ file, key, salt }).close();
  expect(readFileSync(file)).toEqual(before);
});

test('after a commit no old page stays in the journal', () => {
  make();
  const db = openStore({ file, key, salt });
  db.exec("UPDATE t SET a = 'twee'");
  expect(statSync(`${file}-journal`).size).toBe(0);
  db.close();
});

test('a backup opens read-only', () => {
  make();
  const db = openBackup({ file, key, salt });
  expect(() => db.exec('DELETE FROM t')).toThrow('readonly');
  expect(pragma(db, 'temp_store')).toBe(2);
  db.close();
});

test('a store in memory has the same rules, and no file', () => {
  const db = openMemoryStore();
  expect(connectionPragmas.map(({ name }) => pragma(db, name))).toEqual(
    connectionPragmas.map(({ answer }) => answer),
  );
  expect(pragma(db, 'application_id')).toBe(applicationId);
  db.close();
});

test('an addon that does not load is an error of this program', () => {
  make();
  expect(codeOf(() => openStore({ file, key, salt, nativeBinding: '/nowhere/addon.node' }))).toBe(
    'unexpected',
  );
});
