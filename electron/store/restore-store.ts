import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { storeInUse } from '../../db/store-in-use.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { partName, syncFile, syncFolder } from '../keys/durable-file.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { readKeyFile, writeKeyFile } from '../keys/key-file-disk.ts';
import { proveKeyFile, unlockKeyFile } from '../keys/unlock-key-file.ts';
import { backupKeyFile } from './backup-name.ts';
import { checkInWorker } from './check-in-worker.ts';
import { withClaim } from './folder-claim.ts';
import { keepStoreAside } from './keep-aside.ts';
import { storePaths, type StorePaths } from './store-files.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import { openUnlocked } from './open-unlocked.ts';
import { requirePair } from './require-pair.ts';
import type { UnlockedStore } from './unlocked-store.ts';

export interface Restore {
  /** Where the store goes. What stands there now is kept, with the date in its name. */
  readonly folder: string;
  /** The backup (.db); its key file stands beside it. */
  readonly backup: string;
  readonly passphraseOrCode: string;
}

/**
 * Puts a backup back, on this computer or another, with nothing but the backup and the recovery code (R9).
 * The backup is opened and checked before anything in the folder moves.
 */
export function restoreStore(tools: StoreTools, wanted: Restore): Promise<StoreResult<UnlockedStore>> {
  return attempt(() =>
    withClaim(wanted.folder, async () => {
      const keyFile = readBackupKeyFile(wanted.backup);
      requireBackupPair(wanted.backup, keyFile);
      const opened = await unlockKeyFile(keyFile, wanted.passphraseOrCode, tools.argon2Worker);
      try {
        await checkInWorker(tools, wanted.backup, opened.dataKey, keyFile.keys.current.salt);
        const paths = storePaths(wanted.folder);
        await putBack(tools, paths, wanted, keyFile, opened.dataKey);
        return await openUnlocked(tools, paths, keyFile, opened);
      } catch (error) {
        opened.dataKey.fill(0);
        throw error;
      }
    }),
  );
}

async function putBack(
  tools: StoreTools,
  paths: StorePaths,
  wanted: Restore,
  keyFile: KeyFile,
  dataKey: Buffer,
): Promise<void> {
  mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
  if (existsSync(paths.store) && storeInUse(paths.store, tools.nativeBinding)) throw new StoreError('in-use');
  const part = partName(paths.store);
  try {
    await copyFile(wanted.backup, part);
    chmodSync(part, 0o600);
    syncFile(part);
    await writeKeyFile(paths.folder, keyFile, async (readBack) => {
      await proveKeyFile(readBack, wanted.passphraseOrCode, dataKey, tools.argon2Worker);
      // Only now, so that the folder is without a store for as short as can be.
      keepStoreAside(paths, tools.now());
    });
    renameSync(part, paths.store);
    syncFolder(paths.folder);
  } finally {
    rmSync(part, { force: true });
  }
}

function readBackupKeyFile(backup: string): KeyFile {
  if (!existsSync(backup)) throw new StoreError('backup-missing');
  try {
    return readKeyFile(backupKeyFile(backup));
  } catch (error) {
    throw backupProblem(error);
  }
}

function requireBackupPair(backup: string, keyFile: KeyFile): void {
  try {
    requirePair(backup, keyFile);
  } catch (error) {
    throw backupProblem(error);
  }
}

/** The words for a broken store tell the user to restore a backup: no help when the backup is what is broken. */
function backupProblem(error: unknown): unknown {
  if (!(error instanceof StoreError)) return error;
  if (error.code === 'key-file-missing') return new StoreError('backup-missing', error.detail);
  const damaged = ['key-file-damaged', 'store-damaged', 'store-empty', 'foreign-file'].includes(error.code);
  return damaged ? new StoreError('backup-damaged', error.detail) : error;
}
