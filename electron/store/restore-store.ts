import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { storeInUse } from '../../db/store-in-use.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { partName, syncFile, syncFolder } from '../keys/durable-file.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { writeKeyFile } from '../keys/key-file-disk.ts';
import { proveOpener } from '../keys/unlock-key-file.ts';
import { checkInWorker } from './check-in-worker.ts';
import { withClaim } from './folder-claim.ts';
import { keepStoreAside } from './keep-aside.ts';
import { forgetNotedHead } from './noted-head.ts';
import { openBackupKeys, type OpenedBackup } from './open-backup-keys.ts';
import { openUnlocked } from './open-unlocked.ts';
import { storePaths, type StorePaths } from './store-files.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import type { UnlockedStore } from './unlocked-store.ts';

export interface Restore {
  /** Where the store goes. What stands there now is kept, with the date in its name. */
  readonly folder: string;
  /** The backup (.db); its key file stands beside it. */
  readonly backup: string;
  readonly passphraseOrCode: string;
  /** Whose passphrase it is; null tries every user. */
  readonly slotId?: string | null;
}

/**
 * Puts a backup back, on this computer or another, with nothing but the backup and the recovery code (R9).
 * The copy that goes into the folder is opened and checked before anything there moves.
 */
export function restoreStore(tools: StoreTools, wanted: Restore): Promise<StoreResult<UnlockedStore>> {
  const { folder, backup, passphraseOrCode, slotId = null } = wanted;
  return attempt(() =>
    withClaim(folder, async () => {
      const opened = await openBackupKeys(tools, backup, passphraseOrCode, slotId);
      try {
        const paths = storePaths(folder);
        await putBack(tools, paths, opened);
        // After it: on a new machine there is no folder before, and a restore that fails forgets nothing.
        await forgetNotedHead(folder, tools.now());
        const { keyFile, slot } = opened;
        return await openUnlocked(tools, paths, keyFile, { slot, dataKey: opened.dataKey });
      } catch (error) {
        opened.dataKey.fill(0);
        throw error;
      } finally {
        opened.privateKey.fill(0);
      }
    }),
  );
}

async function putBack(tools: StoreTools, paths: StorePaths, backup: OpenedBackup): Promise<void> {
  mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
  if (existsSync(paths.store) && storeInUse(paths.store, tools.nativeBinding)) throw new StoreError('in-use');
  const part = partName(paths.store);
  try {
    await copyFile(backup.file, part);
    chmodSync(part, 0o600);
    syncFile(part);
    await checkInWorker(tools, part, backup.dataKey, backup.keyFile.keys.current.salt);
    await writeKeyFile(paths.folder, asCurrent(backup.keyFile), (readBack) => {
      proveOpener(readBack, backup, backup.dataKey);
      // Only now, so that the folder is without a store for as short as can be.
      keepStoreAside(paths, tools.now());
      return Promise.resolve();
    });
    renameSync(part, paths.store);
    syncFolder(paths.folder);
  } finally {
    rmSync(part, { force: true });
  }
}

/** A renewal that had begun when the copy was made never reached this copy. */
function asCurrent(keyFile: KeyFile): KeyFile {
  return { ...keyFile, keys: { ...keyFile.keys, pending: null } };
}
