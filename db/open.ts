import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from '../shared/domain/toegang/store-problem.ts';
import { applyCipher } from './cipher.ts';
import { connectionPragmas, filePragmas, setPragmas } from './pragmas.ts';
import { storeErrorFrom } from './store-error.ts';

/** "CSTF": marks a file of this application (R7). */
export const applicationId = 0x43535446;

// A process that was killed leaves no lock, so waiting long for one helps nobody and freezes the window.
const busyTimeoutMs = 250;

export interface OpenStoreOptions {
  readonly file: string;
  /** 32 bytes. Stays the caller's to wipe. */
  readonly key: Uint8Array;
  /** The file's own 16 bytes of salt, from the key file. */
  readonly salt: Uint8Array;
  /** Path of the compiled addon, for an Electron that cannot load the packaged one. */
  readonly nativeBinding?: string | undefined;
  /** Makes a new file; an existing one is an error. */
  readonly create?: boolean;
}

/**
 * Opens the encrypted store for this process alone. Throws StoreError: store-missing, store-empty,
 * already-exists, folder-missing, store-damaged, foreign-file, in-use, read-only, disk-full, disk-error.
 * The key must have passed the key check: a wrong key looks like damage here.
 */
export function openStore(options: OpenStoreOptions): Database.Database {
  const create = options.create === true;
  if (create) createEmptyFile(options.file);
  else checkPresence(options.file);
  return guarded(
    () => connect(options, { fileMustExist: true, timeout: busyTimeoutMs }),
    (db) => {
      setPragmas(db, connectionPragmas);
      setPragmas(db, filePragmas);
      // The pragma alone lets a second process in to read; taking the lock once closes the door (R14).
      db.exec('BEGIN EXCLUSIVE; COMMIT');
      if (create) db.pragma(`application_id = ${applicationId}`);
      checkApplicationId(db);
      checkWritable(db);
    },
  );
}

/** Opens a backup read-only, to check it. Throws StoreError as openStore does. */
export function openBackup(options: Omit<OpenStoreOptions, 'create'>): Database.Database {
  checkPresence(options.file);
  return guarded(
    () => connect(options, { readonly: true, fileMustExist: true }),
    (db) => {
      setPragmas(db, connectionPragmas);
      checkApplicationId(db);
    },
  );
}

/** A store in memory, without a key: for looking round with an invented casus, and for tests. */
export function openMemoryStore(options: Pick<OpenStoreOptions, 'nativeBinding'> = {}): Database.Database {
  return guarded(
    () => new Database(':memory:', bindingOption(options.nativeBinding)),
    (db) => {
      setPragmas(db, connectionPragmas);
      db.pragma(`application_id = ${applicationId}`);
    },
  );
}

function connect(options: OpenStoreOptions, how: Database.Options): Database.Database {
  return guarded(
    () => new Database(options.file, { ...how, ...bindingOption(options.nativeBinding) }),
    (db) => {
      applyCipher(db, options.key, options.salt);
      db.prepare('SELECT count(*) FROM sqlite_schema').get();
    },
  );
}

function bindingOption(nativeBinding: string | undefined): Database.Options {
  return nativeBinding === undefined ? {} : { nativeBinding };
}

function guarded(open: () => Database.Database, prepare: (db: Database.Database) => void): Database.Database {
  let db: Database.Database | null = null;
  try {
    db = open();
    prepare(db);
    return db;
  } catch (error) {
    db?.close();
    throw storeErrorFrom(error);
  }
}

/** For SQLite to fill. Fails on an existing file, and gives nobody else a right; the journal gets the same rights. */
export function createEmptyFile(file: string): void {
  try {
    writeFileSync(file, '', { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw storeErrorFrom(error);
  }
}

/** A 0-byte file would open as an empty database, and lost data would look like a first start (R7). */
function checkPresence(file: string): void {
  if (!existsSync(dirname(file))) throw new StoreError('folder-missing');
  if (!existsSync(file)) throw new StoreError('store-missing');
  if (statSync(file).size === 0) throw new StoreError('store-empty');
}

function checkApplicationId(db: Database.Database): void {
  if (db.pragma('application_id', { simple: true }) !== applicationId) throw new StoreError('foreign-file');
}

/** SQLite opens a read-only file without complaint and fails at the first save; this asks and takes it back. */
function checkWritable(db: Database.Database): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  db.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${version}; ROLLBACK`);
}
