import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyStore, sameContent } from '../../db/backup.ts';
import { logboekHead } from '../../db/logboek-head.ts';
import { storeErrorFrom } from '../../db/store-error.ts';
import { StoreError, type StoreProblemCode } from '../../shared/domain/toegang/store-problem.ts';
import { partName, syncFile } from '../keys/durable-file.ts';
import { parseKeyFile } from '../keys/key-file.ts';
import { backupName, parseBackupName, stampInstant } from './backup-name.ts';
import { checkInWorker } from './check-in-worker.ts';
import { putInPlace } from './copy-to-folder.ts';
import { pruneBackups } from './prune-backups.ts';
import { removeOldParts } from './remove-old-parts.ts';
import { keyedFile, runBackupTask } from './run-backup-task.ts';
import { updateStand } from './stand.ts';
import { fileNames, storePaths } from './store-files.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import type { OpenFile, UnlockedStore } from './unlocked-store.ts';
import { withinLimit } from './within-limit.ts';

export interface BackupMade {
  /** Absolute path of the copy in the folder of the store. */
  readonly file: string;
  /** The second folder: what went wrong there, or null when it went well or none was asked. */
  readonly secondFolderProblem: StoreProblemCode | null;
}

/**
 * Makes an encrypted copy that opens with its own key file, checks it in a worker, and only then counts it
 * (R8). Then lets go of the oldest, and copies it to a second folder. Blocks about 10 ms per MB before the
 * first wait: at start, lock or quit, never during an overleg.
 */
export function backupStore(
  tools: StoreTools,
  store: UnlockedStore,
  secondFolder: string | null = null,
): Promise<StoreResult<BackupMade>> {
  // The store may be locked, and its key wiped, while the copy is being checked.
  const file: OpenFile = { ...store, key: Buffer.from(store.key) };
  return attempt(async () => {
    const made = await makeOwnBackup(tools, file);
    const copying = secondFolder === null ? null : copyToSecondFolder(tools, file, made, secondFolder);
    return {
      file: made,
      secondFolderProblem: copying === null ? null : await problemOf(withinLimit(copying)),
    };
  }).finally(() => file.key.fill(0));
}

/** The copy in the folder of the store; answers its path. Throws StoreError. */
export async function makeOwnBackup(tools: StoreTools, store: OpenFile): Promise<string> {
  const now = tools.now();
  const file = await makeBackup(tools, store, now, null);
  pruneBackups(store.paths.backups, store.storeId, now);
  await updateStand(store.paths.folder, { lastBackupAt: now }, now);
  return file;
}

/**
 * Copies a checked backup to another folder in a worker, and checks it there. Takes as long as the folder
 * does: see withinLimit. Throws StoreError.
 */
export function copyToSecondFolder(
  tools: StoreTools,
  store: Pick<OpenFile, 'key' | 'salt' | 'storeId'>,
  backup: string,
  folder: string,
  { prune = true } = {},
): Promise<null> {
  const input = {
    ...keyedFile(tools, backup, store.key, store.salt),
    backup,
    folder,
    prune: prune ? { storeId: store.storeId, now: tools.now() } : null,
  };
  const copying = runBackupTask(tools, 'copy', input);
  input.key.fill(0);
  return copying;
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
  removeOldParts(backups);
  const file = join(backups, backupName(now, beforeMigration, logboekHead(store.db)));
  if (existsSync(file)) throw new StoreError('already-exists');
  const part = partName(file);
  try {
    const expected = copyStore(store.db, part);
    // Read in the same breath: a renewal of the key may follow while the copy is being checked.
    const keyText = readFileSync(keyFile, 'utf8');
    parseKeyFile(keyText);
    syncFile(part);
    const found = await checkInWorker(tools, part, store.key, store.salt);
    if (!sameContent(expected, found)) throw new StoreError('backup-damaged', 'ROW_COUNT');
    await putInPlace(part, file, keyText);
  } finally {
    for (const left of [part, `${part}-journal`]) rmSync(left, { force: true });
  }
  return file;
}

/** When the ordinary backups in the folder of a store were made: ISO instants. */
export function backupMoments(folder: string): string[] {
  return fileNames(storePaths(folder).backups)
    .map(parseBackupName)
    .filter((backup) => backup !== null)
    .filter(({ beforeMigration }) => beforeMigration === null)
    .map(({ stamp }) => stampInstant(stamp));
}

async function problemOf(step: Promise<unknown>): Promise<StoreProblemCode | null> {
  try {
    await step;
    return null;
  } catch (error) {
    return storeErrorFrom(error).code;
  }
}
