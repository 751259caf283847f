import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { storeErrorFrom } from '../../db/store-error.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';

const meanings: readonly [detail: string, code: string][] = [
  ['SQLITE_BUSY', 'in-use'],
  ['SQLITE_BUSY_RECOVERY', 'in-use'],
  ['SQLITE_LOCKED', 'in-use'],
  ['EBUSY', 'in-use'],
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_READONLY_DIRECTORY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_CORRUPT_VTAB', 'store-damaged'],
  ['SQLITE_IOERR_WRITE', 'disk-error'],
  ['EIO', 'disk-error'],
  ['ETIMEDOUT', 'disk-error'],
  ['ENOENT', 'folder-missing'],
  ['ENOTDIR', 'folder-missing'],
  ['EEXIST', 'already-exists'],
  ['SQLITE_CONSTRAINT', 'unexpected'],
];

test.each(meanings)('R5: %s is told as %s', (detail, code) => {
  const error = Object.assign(new Error('/home/jansen/geheim'), { code: detail });
  expect(storeErrorFrom(error)).toMatchObject({ code, detail });
});

test('an error without a code takes the fallback', () => {
  expect(storeErrorFrom(new Error('x'), 'migration-failed')).toMatchObject({
    code: 'migration-failed',
    detail: null,
  });
  expect(storeErrorFrom('x').code).toBe('unexpected');
});

test('a StoreError stays as it is', () => {
  const error = new StoreError('wrong-pair');
  expect(storeErrorFrom(error, 'unexpected')).toBe(error);
});

test('R20: the error holds no path and no text of SQLite', () => {
  const error = storeErrorFrom(new Database.SqliteError('near "Jansen": syntax error', 'SQLITE_ERROR'));
  expect(`${error.message} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('Jansen');
});
