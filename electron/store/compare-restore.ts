import { existsSync } from 'node:fs';
import type { Inspection } from '../../db/inspect-backup.ts';
import {
  relationOf,
  type CopyRelation,
  type LogboekComparison,
} from '../../shared/domain/toegang/compare-copies.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { readKeyFile } from '../keys/key-file-disk.ts';
import { currentKey, findSlot } from '../keys/unlock-key-file.ts';
import type { KeyedFile } from './backup-task.ts';
import { withClaim, releaseFolder } from './folder-claim.ts';
import { openBackupKeys } from './open-backup-keys.ts';
import { keyedFile, runBackupTask } from './run-backup-task.ts';
import { inspectFolder, storePaths } from './store-files.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';

export interface RestorePreview {
  readonly inspection: Inspection;
  /** Something stands in the folder that will be kept aside. */
  readonly occupied: boolean;
  /** null when the folder is empty, or when the present store does not open with the same secret. */
  readonly relation: CopyRelation | null;
  readonly comparison: LogboekComparison | null;
}

/**
 * What putting a backup back would mean, before anything moves: the backup is opened and checked, and its
 * logboek compared with that of the store in the folder, when the same secret opens that. Reads only.
 */
export function previewRestore(
  tools: StoreTools,
  folder: string,
  backup: string,
  passphraseOrCode: string,
): Promise<StoreResult<RestorePreview>> {
  return attempt(async () => {
    const opened = await openBackupKeys(tools, backup, passphraseOrCode, null);
    opened.privateKey.fill(0);
    const { storeId, keys } = opened.keyFile;
    const copy = keyedFile(tools, backup, opened.dataKey, keys.current.salt);
    opened.dataKey.fill(0);
    try {
      const inspection = await runBackupTask(tools, 'inspect', copy);
      const occupied = inspectFolder(folder).state !== 'empty';
      const other = presentKeys(folder);
      const sameStore = other === null || other.storeId === storeId;
      const present = other === null ? null : await openPresent(tools, folder, other, passphraseOrCode);
      const comparison = present !== null && sameStore ? await compare(tools, folder, present, copy) : null;
      return { inspection, occupied, comparison, relation: relationOf(comparison, sameStore) };
    } finally {
      copy.key.fill(0);
    }
  });
}

/** The key file that stands there; null when there is none that can be read, or no store beside it. */
function presentKeys(folder: string): KeyFile | null {
  const { store, keyFile } = storePaths(folder);
  try {
    return existsSync(store) ? readKeyFile(keyFile) : null;
  } catch {
    return null;
  }
}

/** The store that stands there, if the same secret opens it. */
async function openPresent(
  tools: StoreTools,
  folder: string,
  keyFile: KeyFile,
  secret: string,
): Promise<KeyedFile | null> {
  try {
    const opener = await findSlot(keyFile, secret, tools.argon2Worker);
    try {
      const key = currentKey(keyFile, opener);
      const present = keyedFile(tools, storePaths(folder).store, key, keyFile.keys.current.salt);
      key.fill(0);
      return present;
    } finally {
      opener.privateKey.fill(0);
    }
  } catch {
    return null;
  }
}

async function compare(
  tools: StoreTools,
  folder: string,
  present: KeyedFile,
  backup: KeyedFile,
): Promise<LogboekComparison | null> {
  try {
    // Looking at the file of a store that this process has open would drop its locks.
    return await withClaim(folder, async () => {
      const found = await runBackupTask(tools, 'compare', { present, backup });
      releaseFolder(folder);
      return found;
    });
  } catch {
    return null;
  } finally {
    present.key.fill(0);
  }
}
