import type Database from 'better-sqlite3';
import type { LogboekComparison } from '../shared/domain/toegang/compare-copies.ts';
import type { LogboekHead } from '../shared/domain/toegang/logboek-head.ts';
import { checkBackup, type BackupReport } from './backup.ts';
import { compareLogboek } from './compare-logboek.ts';
import { logboekHead } from './logboek-head.ts';
import { openBackup, type OpenStoreOptions } from './open.ts';

type OpenBackupOptions = Omit<OpenStoreOptions, 'create'>;

export interface Inspection extends BackupReport {
  /** Where its logboek stands; null when it has none yet. */
  readonly head: LogboekHead | null;
}

/** Opens a backup read-only, checks it and counts its rows, as checkBackup does. For a worker. Throws StoreError. */
export function inspectBackup(options: OpenBackupOptions): Inspection {
  const report = checkBackup(options);
  return { ...report, head: readOnly(options, logboekHead) };
}

/** Opens two copies of one store read-only and compares their logboeken. For a worker. Throws StoreError. */
export function compareCopies(present: OpenBackupOptions, backup: OpenBackupOptions): LogboekComparison {
  return readOnly(present, (one) => readOnly(backup, (other) => compareLogboek(one, other)));
}

function readOnly<Value>(options: OpenBackupOptions, read: (db: Database.Database) => Value): Value {
  const db = openBackup(options);
  try {
    return read(db);
  } finally {
    db.close();
  }
}
