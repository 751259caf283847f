import type Database from 'better-sqlite3';
import { StoreError } from '../shared/domain/toegang/store-problem.ts';
import type { Migration } from './migration.ts';
import { setPragmas } from './pragmas.ts';
import { storeErrorFrom } from './store-error.ts';

/** `from` and `to` are schema versions: the number of the last migration that ran. */
export interface MigrationReport {
  readonly from: number;
  readonly to: number;
}

/**
 * The migrations that this file has not had. Writes nothing. Throws StoreError newer-version when the file
 * was made by a newer program (R11), and RangeError when the list has a gap or a double (R12).
 */
export function pendingMigrations(db: Database.Database, migrations: readonly Migration[]): Migration[] {
  migrations.forEach((migration, index) => {
    if (migration.number !== index + 1) throw new RangeError(`migration ${migration.name} is out of order`);
  });
  const version = schemaVersion(db);
  if (version > migrations.length) throw new StoreError('newer-version');
  return migrations.filter((migration) => migration.number > version);
}

/**
 * Runs all pending migrations in one transaction, forward only. When one fails, the file and its version
 * stay as they were (R10). The caller makes a backup first.
 */
export function migrate(db: Database.Database, migrations: readonly Migration[]): MigrationReport {
  const pending = pendingMigrations(db, migrations);
  const from = schemaVersion(db);
  if (pending.length === 0) return { from, to: from };
  // Inside a transaction this pragma does nothing, and with it on a table rebuild deletes the child rows (R13).
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const migration of pending) migration.up(db);
      checkForeignKeys(db);
      db.pragma(`user_version = ${migrations.length}`);
    }).exclusive();
  } catch (error) {
    throw storeErrorFrom(error, 'migration-failed');
  } finally {
    setPragmas(db, [{ name: 'foreign_keys', value: 'ON', answer: 1 }]);
  }
  return { from, to: schemaVersion(db) };
}

/** The number of the last migration that ran on this file; 0 for a new one. */
export function schemaVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function checkForeignKeys(db: Database.Database): void {
  const broken: unknown = db.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length === 0) return;
  throw new StoreError('migration-failed', 'FOREIGN_KEY_CHECK');
}
