import { StoreError, type StoreProblemCode } from '../shared/domain/toegang/store-problem.ts';

// An extended code (SQLITE_IOERR_WRITE) starts with its plain one.
const codeByPrefix: readonly (readonly [prefix: string, code: StoreProblemCode])[] = [
  ['SQLITE_BUSY', 'in-use'],
  ['SQLITE_LOCKED', 'in-use'],
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_IOERR', 'disk-error'],
  ['EIO', 'disk-error'],
  ['ETIMEDOUT', 'disk-error'],
  ['EBUSY', 'in-use'],
  ['EEXIST', 'already-exists'],
  ['ENOENT', 'folder-missing'],
  ['ENOTDIR', 'folder-missing'],
];

/**
 * What an error of SQLite or the file system means for the user. `fallback` is for an error that says
 * nothing by itself. SQLITE_NOTADB means damage only once the key is known to be right (the key check
 * in the key file sees to that).
 */
export function storeErrorFrom(error: unknown, fallback: StoreProblemCode = 'unexpected'): StoreError {
  if (error instanceof StoreError) return error;
  const detail = systemCode(error);
  const known = detail === null ? undefined : codeByPrefix.find(([prefix]) => detail.startsWith(prefix));
  return new StoreError(known?.[1] ?? fallback, detail);
}

function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
