import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkBackup } from '../../db/backup.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { partName, replaceFile, syncFile, syncFolder } from '../keys/durable-file.ts';
import { backupKeyFile } from './backup-name.ts';
import { pruneBackups } from './prune-backups.ts';
import { removeOldParts } from './remove-old-parts.ts';

export interface CopyToFolder {
  /** A checked backup, its key file beside it. */
  readonly backup: string;
  readonly folder: string;
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
  readonly nativeBinding: string | undefined;
  /** Lets go of the oldest backups of this store there; null keeps all. */
  readonly prune: { readonly storeId: string; readonly now: string } | null;
}

/**
 * Copies a backup to a folder that may be slow, opens the copy and checks it; only then it has its name.
 * Blocks for as long as the folder does: for a worker. A copy that is there already is left as it is.
 */
export async function copyToFolder(wanted: CopyToFolder): Promise<void> {
  const { backup, folder, key, salt, nativeBinding, prune } = wanted;
  // Not existsSync: a folder that may not be looked into is something else than one that is gone.
  if (!statSync(folder).isDirectory()) throw new StoreError('folder-missing');
  removeOldParts(folder);
  const target = join(folder, basename(backup));
  if (!isThere(target)) {
    const part = partName(target);
    try {
      copyFileSync(backup, part);
      syncFile(part);
      checkBackup({ file: part, key, salt, nativeBinding });
      await putInPlace(part, target, readFileSync(backupKeyFile(backup), 'utf8'));
    } finally {
      rmSync(part, { force: true });
    }
  }
  if (prune !== null) pruneBackups(folder, prune.storeId, prune.now);
}

/** The key file goes first: a backup never stands without one. */
export async function putInPlace(part: string, target: string, keyText: string): Promise<void> {
  await replaceFile(backupKeyFile(target), keyText, (readBack) => {
    if (readBack !== keyText) throw new StoreError('disk-error', 'READ_BACK');
  });
  renameSync(part, target);
  syncFolder(dirname(target));
}

function isThere(target: string): boolean {
  return existsSync(target) && existsSync(backupKeyFile(target));
}
