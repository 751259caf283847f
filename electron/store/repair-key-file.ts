import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { storeInUse } from '../../db/store-in-use.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { previousKeyFileName, readKeyFile, writeKeyFile } from '../keys/key-file-disk.ts';
import { settled } from '../keys/renewal.ts';
import { judgeHeader, readHeader } from '../keys/store-salt.ts';
import { proveKeyFile, unlockKeyFile } from '../keys/unlock-key-file.ts';
import { backupKeyFile, parseBackupName } from './backup-name.ts';
import { withClaim } from './folder-claim.ts';
import { keepAside } from './keep-aside.ts';
import { fileNames, storePaths, type StorePaths } from './store-files.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import { openUnlocked } from './open-unlocked.ts';
import type { UnlockedStore } from './unlocked-store.ts';
import { guardTries } from './wrong-tries.ts';

/**
 * Puts an earlier key file in the place of a damaged or missing one: the generation before, or the copy
 * beside a backup, the newest that fits this store. The secret must open it. The damaged file is kept (R6).
 */
export function repairKeyFile(
  tools: StoreTools,
  folder: string,
  passphraseOrCode: string,
): Promise<StoreResult<UnlockedStore>> {
  return attempt(() =>
    withClaim(folder, async () => {
      const paths = storePaths(folder);
      if (!existsSync(paths.store)) throw new StoreError('store-missing');
      if (storeInUse(paths.store, tools.nativeBinding)) throw new StoreError('in-use');
      const head = readHeader(paths.store);
      if (fits(head, settledOrNull(tools, head, currentKeyFile(paths))))
        throw new StoreError('already-exists');
      const found = fittingKeyFile(tools, paths, head);
      const opened = await guardTries(tools, folder, null, () =>
        unlockKeyFile(found, passphraseOrCode, tools.argon2Worker),
      );
      try {
        await writeKeyFile(folder, found, async (readBack) => {
          await proveKeyFile(readBack, passphraseOrCode, opened.dataKey, tools.argon2Worker);
          keepAside(paths.keyFile, tools.now());
        });
        return await openUnlocked(tools, paths, found, opened);
      } catch (error) {
        opened.dataKey.fill(0);
        throw error;
      }
    }),
  );
}

/** Null when it is missing or damaged. One of a newer program is neither, and stays (R11). */
function currentKeyFile({ keyFile }: StorePaths): KeyFile | null {
  try {
    return readKeyFile(keyFile);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'newer-version') throw error;
    return null;
  }
}

function fittingKeyFile(tools: StoreTools, paths: StorePaths, head: Buffer): KeyFile {
  const [newest] = candidates(paths)
    .map(readable)
    .map((file) => settledOrNull(tools, head, file))
    .filter((file) => file !== null)
    .filter((file) => fits(head, file))
    .toSorted((a, b) => b.generation - a.generation);
  if (newest === undefined)
    throw new StoreError(existsSync(paths.keyFile) ? 'key-file-damaged' : 'key-file-missing');
  return newest;
}

function fits(head: Buffer, file: KeyFile | null): boolean {
  return file !== null && judgeHeader(head, file.keys.current.salt) === 'match';
}

/** A key file of a renewal that was broken off fits by either of its keys. */
function settledOrNull(tools: StoreTools, head: Buffer, file: KeyFile | null): KeyFile | null {
  return file === null ? null : settled(head, file, tools.now);
}

function candidates({ folder, backups }: StorePaths): string[] {
  const copies = fileNames(backups)
    .filter((name) => parseBackupName(name) !== null)
    .map((name) => backupKeyFile(join(backups, name)));
  return [join(folder, previousKeyFileName), ...copies];
}

function readable(file: string): KeyFile | null {
  try {
    return readKeyFile(file);
  } catch {
    return null;
  }
}
