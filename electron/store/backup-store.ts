import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { copyStore, sameContent } from '../../db/backup.ts';
import { storeErrorFrom } from '../../db/store-error.ts';
import { StoreError, type StoreProblemCode } from '../../shared/domain/toegang/store-problem.ts';
import { partName, replaceFile, syncFile, syncFolder } from '../keys/durable-file.ts';
import { readKeyFile } from '../keys/key-file-disk.ts';
import { backupKeyFile, backupName } from './backup-name.ts';
import { checkInWorker } from './check-in-worker.ts';
import { pruneBackups } from './prune-backups.ts';
import { updateStand } from './stand.ts';
import { fileNames, storePaths } from './store-files.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import type { OpenFile, UnlockedStore } from './unlocked-store.ts';

export interface BackupMade {
  /** Absolute path of the copy in the folder of the store. */
  readonly file: string;
  /** The second folder: what went wrong there, or null when it went well or none was asked. */
  readonly secondFolderProblem: StoreProblemCode | null;
}

/**
 * Makes an encrypted copy that opens with its own key file, checks it in a worker, and only then counts it
 * (R8). Then lets go of the oldest. Blocks about 10 ms per MB: at start, lock or quit, never during an overleg.
 */
export function backupStore(
  tools: StoreTools,
  store: UnlockedStore,
  secondFolder: string | null = null,
): Promise<StoreResult<BackupMade>> {
  return attempt(async () => {
    // The store may be locked, and its key wiped, while the copy is being checked.
    const file: OpenFile = { ...store, key: Buffer.from(store.key) };
    try {
      return await backupTo(tools, file, secondFolder);
    } finally {
      file.key.fill(0);
    }
  });
}

async function backupTo(
  tools: StoreTools,
  store: OpenFile,
  secondFolder: string | null,
): Promise<BackupMade> {
  const now = tools.now();
  const file = await makeBackup(tools, store, now, null);
  pruneBackups(store.paths.backups, store.storeId, now);
  await updateStand(store.paths.folder, { lastBackupAt: now }, now);
  const secondFolderProblem =
    secondFolder === null ? null : await copyTo(tools, store, file, secondFolder, now);
  return { file, secondFolderProblem };
}

/** Writes and checks one backup in the folder of the store. `beforeMigration` is its number, or null. Throws StoreError. */
export async function makeBackup(
  tools: StoreTools,
  store: OpenFile,
  now: string,
  beforeMigration: number | null,
): Promise<string> {
  const { backups, keyFile } = store.paths;
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  const file = join(backups, backupName(now, beforeMigration));
  if (existsSync(file)) throw new StoreError('already-exists');
  const part = partName(file);
  try {
    const expected = copyStore(store.db, part);
    syncFile(part);
    const found = await checkInWorker(tools, part, store.key, store.salt);
    if (!sameContent(expected, found)) throw new StoreError('backup-damaged', 'ROW_COUNT');
    await putInPlace(part, file, keyFile);
  } finally {
    rmSync(part, { force: true });
  }
  return file;
}

/** Whether no backup was made on the day of `now` (ISO instant, UTC). */
export function isBackupDue(folder: string, now: string): boolean {
  const today = now.slice(0, 10);
  return !fileNames(storePaths(folder).backups).some((name) => name.startsWith(`casustafel-${today}`));
}

/** The key file goes first: a backup never stands without one. */
async function putInPlace(part: string, file: string, keyFile: string): Promise<void> {
  const text = readFileSync(keyFile, 'utf8');
  const keyCopy = backupKeyFile(file);
  await replaceFile(keyCopy, text, (readBack) => {
    if (readBack !== text) throw new StoreError('disk-error', 'READ_BACK');
  });
  readKeyFile(keyCopy);
  renameSync(part, file);
  syncFolder(dirname(file));
}

async function copyTo(
  tools: StoreTools,
  store: OpenFile,
  backup: string,
  folder: string,
  now: string,
): Promise<StoreProblemCode | null> {
  const target = join(folder, basename(backup));
  const part = partName(target);
  try {
    if (!existsSync(folder)) throw new StoreError('folder-missing');
    await copyFile(backup, part);
    syncFile(part);
    await checkInWorker(tools, part, store.key, store.salt);
    await putInPlace(part, target, backupKeyFile(backup));
    pruneBackups(folder, store.storeId, now);
    return null;
  } catch (error) {
    return storeErrorFrom(error).code;
  } finally {
    rmSync(part, { force: true });
  }
}
