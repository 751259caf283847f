/**
 * Everything that can be wrong with the encrypted store, its key file or its backups.
 * A closed union: what cannot be told apart does not get a code of its own.
 */
export const storeProblemCodes = [
  'wrong-passphrase',
  'too-many-tries',
  'weak-passphrase',
  'last-way-in',
  'key-file-damaged',
  'key-file-missing',
  'wrong-pair',
  'store-damaged',
  'store-missing',
  'store-empty',
  'foreign-file',
  'newer-version',
  'in-use',
  'read-only',
  'disk-full',
  'disk-error',
  'folder-missing',
  'already-exists',
  'migration-failed',
  'backup-missing',
  'backup-damaged',
  'not-a-backup',
  'folder-slow',
  'unexpected',
] as const;

export type StoreProblemCode = (typeof storeProblemCodes)[number];

/**
 * The error that the store, the key file and the backups throw.
 * `detail` is a bare error code of SQLite or the system ('SQLITE_BUSY', 'ENOSPC'), and with too-many-tries
 * the ISO instant from which the next try may be made. Never a message or a path: those can hold a key, a
 * name or case text, and this object ends up in logs.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreProblemCode;
  readonly detail: string | null;

  constructor(code: StoreProblemCode, detail: string | null = null) {
    super(detail === null ? code : `${code} (${detail})`);
    this.code = code;
    this.detail = detail;
  }
}
