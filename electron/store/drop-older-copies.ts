import { lstat, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { storeErrorFrom } from '../../db/store-error.ts';
import { parseKeyFile } from '../keys/key-file.ts';
import { backupKeyFile, fileStamp, parseBackupName } from './backup-name.ts';
import { readStand } from './stand.ts';
import type { StorePaths } from './store-files.ts';

/** A file of the store that was put aside, with its stamp: 'casustafel.bewaard-2026-11-22T09-30-00-000Z.db'. */
const keptAside = /\.bewaard-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)\.(?:db|json|db-journal)$/;

export interface DroppedCopies {
  /** How many backups and files put aside went. */
  readonly count: number;
  /** Folders that could not be reached: tried again another time. */
  readonly unreachable: readonly string[];
}

/**
 * Removes every copy of this store from before a moment (ISO instant): backups here and in each second folder
 * that was ever used, and files that were put aside. Keeps all of them while no newer backup is there, so that
 * the last copy never goes. Answers null then.
 */
export async function dropOlderCopies(
  paths: StorePaths,
  storeId: string,
  secondFolder: string | null,
  before: string,
): Promise<DroppedCopies | null> {
  const limit = fileStamp(before);
  const own = await backupsOf(paths.backups, storeId);
  if (!own.some(({ stamp }) => stamp >= limit)) return null;
  const { secondFolders } = readStand(paths.folder).stand;
  const others = new Set([...secondFolders, ...(secondFolder === null ? [] : [secondFolder])]);
  let count = await dropAside(paths.folder, limit);
  const unreachable: string[] = [];
  for (const folder of [paths.backups, ...others]) {
    try {
      count += await dropBackups(folder, storeId, limit);
    } catch {
      unreachable.push(folder);
    }
  }
  return { count, unreachable };
}

async function dropBackups(folder: string, storeId: string, limit: string): Promise<number> {
  const old = (await backupsOf(folder, storeId)).filter(({ stamp }) => stamp < limit);
  for (const { file } of old) {
    await rm(file);
    await rm(backupKeyFile(file), { force: true });
  }
  return old.length;
}

/** Those of this store; a shared folder can hold those of others. Throws when the folder cannot be read. */
async function backupsOf(folder: string, storeId: string): Promise<{ file: string; stamp: string }[]> {
  const found: { file: string; stamp: string }[] = [];
  for (const name of await readdir(folder)) {
    const parsed = parseBackupName(name);
    const file = join(folder, name);
    if (parsed !== null && (await isOf(file, storeId))) found.push({ file, stamp: parsed.stamp });
  }
  return found;
}

async function isOf(backup: string, storeId: string): Promise<boolean> {
  try {
    return parseKeyFile(await readFile(backupKeyFile(backup), 'utf8')).storeId === storeId;
  } catch (error) {
    // A backup without a readable key file opens for nobody; a folder that went away is no answer.
    const { code } = storeErrorFrom(error);
    if (error instanceof StoreError || code === 'folder-missing') return false;
    throw error;
  }
}

async function dropAside(folder: string, limit: string): Promise<number> {
  let count = 0;
  for (const name of await readdir(folder)) {
    const stamp = keptAside.exec(name)?.[1];
    const file = join(folder, name);
    if (stamp === undefined || stamp >= limit || !(await lstat(file)).isFile()) continue;
    await rm(file);
    count += 1;
  }
  return count;
}
