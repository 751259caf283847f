import { lstat, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { storeErrorFrom } from '../../db/store-error.ts';
import { parseKeyFile } from '../keys/key-file.ts';
import { backupKeyFile, fileStamp, parseBackupName, type BackupName } from './backup-name.ts';
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

/** Up to where copies have to go. */
export interface CopyLimit {
  /** ISO instant. */
  readonly moment: string;
  /** Number of the line that tells of the destruction; null when it is not there any more. */
  readonly nummer: number | null;
  /** The hash of a line of the logboek; null when it is not there. */
  readonly hashOf: (nummer: number) => string | null;
}

/**
 * Removes every copy of this store from before a limit: backups here and in each second folder that was ever
 * used, and files that were put aside. Keeps all of them while no newer backup is there, so that the last copy
 * never goes. Answers null then.
 */
export async function dropOlderCopies(
  paths: StorePaths,
  storeId: string,
  secondFolder: string | null,
  limit: CopyLimit,
): Promise<DroppedCopies | null> {
  const own = await backupsOf(paths.backups, storeId);
  if (own.every(({ name }) => isOlder(name, limit))) return null;
  const { secondFolders } = readStand(paths.folder).stand;
  const others = new Set([...secondFolders, ...(secondFolder === null ? [] : [secondFolder])]);
  let count = await dropAside(paths.folder, storeId, fileStamp(limit.moment));
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

/**
 * By the logboek where the name says how far it was: a clock that was wrong for a moment gives a stamp that
 * keeps what has to go. By the stamp where it does not, or names a line of a copy that was left by a restore.
 */
function isOlder({ stamp, logboek }: BackupName, { moment, nummer, hashOf }: CopyLimit): boolean {
  const known = logboek !== null && hashOf(logboek.nummer)?.startsWith(logboek.shortHash) === true;
  return known && nummer !== null ? logboek.nummer < nummer : stamp < fileStamp(moment);
}

async function dropBackups(folder: string, storeId: string, limit: CopyLimit): Promise<number> {
  const old = (await backupsOf(folder, storeId)).filter(({ name }) => isOlder(name, limit));
  for (const { file } of old) {
    await rm(file);
    await rm(backupKeyFile(file), { force: true });
  }
  return old.length;
}

/** Those of this store; a shared folder can hold those of others. Throws when the folder cannot be read. */
async function backupsOf(folder: string, storeId: string): Promise<{ file: string; name: BackupName }[]> {
  const found: { file: string; name: BackupName }[] = [];
  for (const name of await readdir(folder)) {
    const parsed = parseBackupName(name);
    const file = join(folder, name);
    if (parsed !== null && (await isOf(file, storeId))) found.push({ file, name: parsed });
  }
  return found;
}

/** A backup without a readable key file opens for nobody, and whose it is cannot be said. */
function isOf(backup: string, storeId: string): Promise<boolean> {
  return isKeyFileOf(backupKeyFile(backup), storeId);
}

async function isKeyFileOf(file: string, storeId: string): Promise<boolean> {
  try {
    return parseKeyFile(await readFile(file, 'utf8')).storeId === storeId;
  } catch (error) {
    // A folder that went away is no answer.
    const { code } = storeErrorFrom(error);
    if (error instanceof StoreError || code === 'folder-missing') return false;
    throw error;
  }
}

/** Only what the key file that was put aside with it says is of this store: another one can have been here. */
async function dropAside(folder: string, storeId: string, limit: string): Promise<number> {
  const old: string[] = [];
  for (const name of await readdir(folder)) {
    const stamp = keptAside.exec(name)?.[1];
    const file = join(folder, name);
    if (stamp === undefined || stamp >= limit || !(await lstat(file)).isFile()) continue;
    if (await isKeyFileOf(join(folder, `sleutels.bewaard-${stamp}.json`), storeId)) old.push(file);
  }
  for (const file of old) await rm(file);
  return old.length;
}
