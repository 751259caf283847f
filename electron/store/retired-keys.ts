import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { parseKeyFile, type KeyFile } from '../keys/key-file.ts';
import { readKeyFile, writeKeyFile } from '../keys/key-file-disk.ts';
import { withRetired } from '../keys/renewal.ts';
import { backupKeyFile, parseBackupName } from './backup-name.ts';
import { inTurn } from './in-turn.ts';
import { readStand, updateStand } from './stand.ts';
import type { StorePaths } from './store-files.ts';
import type { StoreTools } from './store-tools.ts';

export interface RetiredKey {
  readonly id: string;
  /** When it was made, ISO instant. */
  readonly createdAt: string;
  /** The stamps (see BackupName) of the backups that open with it, newest first; null: a folder could not be read. */
  readonly backups: readonly string[] | null;
}

/** The earlier keys in the key file, and which backups still need them. Also looks in every second folder that was used. */
export async function retiredKeys(
  paths: StorePaths,
  secondFolder: string | null,
): Promise<readonly RetiredKey[]> {
  const file = readKeyFile(paths.keyFile);
  if (file.keys.retired.length === 0) return [];
  const needed = await backupsByKey(file.storeId, foldersOf(paths, secondFolder));
  return file.keys.retired.map(({ id, createdAt }) => ({
    id,
    createdAt,
    backups: needed === null ? null : (needed.get(id) ?? []).toSorted().toReversed(),
  }));
}

/**
 * Lets go of the retired keys that no backup needs: after old backups went. While a folder cannot be read,
 * also one that was the second folder earlier, every key stays. Answers how many went. Throws StoreError.
 */
export async function dropRetiredKeys(
  tools: StoreTools,
  paths: StorePaths,
  secondFolder: string | null,
): Promise<number> {
  await noteSecondFolder(tools, paths.folder, secondFolder);
  const keys = await retiredKeys(paths, secondFolder);
  const gone = new Set(keys.filter(({ backups }) => backups?.length === 0).map(({ id }) => id));
  if (gone.size === 0) return 0;
  // Only now its turn: looking in a folder on the network can take long.
  await inTurn(async () => {
    const file = readKeyFile(paths.keyFile);
    const next = withRetired(file, ({ id }) => !gone.has(id), tools.now());
    await writeKeyFile(paths.folder, next, (readBack) => {
      if (!sameButRetired(readBack, file)) throw new StoreError('unexpected', 'KEY_FILE_PROOF');
    });
  });
  return gone.size;
}

function foldersOf({ folder, backups }: StorePaths, secondFolder: string | null): string[] {
  const { secondFolders } = readStand(folder).stand;
  // Before the first backup the own folder is not there; a second one that is not there is out of reach.
  const own = existsSync(backups) ? [backups] : [];
  return [...new Set([...own, ...secondFolders, ...(secondFolder === null ? [] : [secondFolder])])];
}

async function noteSecondFolder(
  tools: StoreTools,
  folder: string,
  secondFolder: string | null,
): Promise<void> {
  if (secondFolder === null || readStand(folder).stand.secondFolders.includes(secondFolder)) return;
  const add = ({ secondFolders }: { secondFolders: string[] }) => ({
    secondFolders: [...secondFolders, secondFolder],
  });
  await updateStand(folder, add, tools.now());
}

/** The backups of this store by the key they are under; null when any of it could not be read. */
async function backupsByKey(
  storeId: string,
  folders: readonly string[],
): Promise<Map<string, string[]> | null> {
  const found = new Map<string, string[]>();
  try {
    for (const folder of folders) {
      for (const backup of (await readdir(folder)).map(parseBackupName)) {
        if (backup === null) continue;
        const file = await readBackupKeys(join(folder, backup.name));
        if (file.storeId !== storeId) continue;
        const { id } = file.keys.current;
        found.set(id, [...(found.get(id) ?? []), backup.stamp]);
      }
    }
    return found;
  } catch {
    return null;
  }
}

async function readBackupKeys(backup: string): Promise<KeyFile> {
  return parseKeyFile(await readFile(backupKeyFile(backup), 'utf8'));
}

/** No secret is at hand, and none is needed: what opens the store stands there as it stood. */
function sameButRetired(a: KeyFile, b: KeyFile): boolean {
  const text = ({ storeId, slots, keys }: KeyFile) =>
    JSON.stringify([storeId, slots, keys.current, keys.pending]);
  return text(a) === text(b);
}
