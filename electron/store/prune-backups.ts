import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readKeyFile } from '../keys/key-file-disk.ts';
import { backupKeyFile, parseBackupName } from './backup-name.ts';
import { backupsToDrop } from './backup-retention.ts';
import { fileNames } from './store-files.ts';

/** Lets go of old backups of this store; a shared folder can hold those of others. */
export function pruneBackups(folder: string, storeId: string, now: string): void {
  const own = fileNames(folder).filter((name) => belongsTo(join(folder, name), storeId));
  for (const name of backupsToDrop(own, now)) {
    rmSync(join(folder, name));
    rmSync(backupKeyFile(join(folder, name)), { force: true });
  }
}

function belongsTo(backup: string, storeId: string): boolean {
  if (parseBackupName(basename(backup)) === null) return false;
  try {
    return readKeyFile(backupKeyFile(backup)).storeId === storeId;
  } catch {
    return false;
  }
}
