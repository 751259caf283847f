import type { KeyFile } from '../keys/key-file.ts';
import { currentKey, findSlot, type OpenedSlot } from '../keys/unlock-key-file.ts';
import { parseBackupKeys, type BackupFiles } from './backup-files.ts';
import { runBackupTask } from './run-backup-task.ts';
import type { StoreTools } from './store-tools.ts';
import { withinLimit } from './within-limit.ts';

export interface OpenedBackup extends BackupFiles, OpenedSlot {
  /** Its own, as it was when the copy was made. */
  readonly keyFile: KeyFile;
  /** The caller's to wipe, as is `privateKey`. */
  readonly dataKey: Buffer;
}

/** Looks at a backup without opening it, off the main thread. Throws StoreError as readBackupFiles, or folder-slow. */
export function lookAtBackup(tools: StoreTools, file: string): Promise<BackupFiles> {
  return withinLimit(runBackupTask(tools, 'read', { file }));
}

/**
 * Opens the keys of a backup with a passphrase or the recovery code of the time it was made; `slotId` as in
 * findSlot. Reads only. Throws StoreError wrong-passphrase, or as lookAtBackup.
 */
export async function openBackupKeys(
  tools: StoreTools,
  file: string,
  passphraseOrCode: string,
  slotId: string | null,
): Promise<OpenedBackup> {
  const found = await lookAtBackup(tools, file);
  const keyFile = parseBackupKeys(found.keyText);
  const opener = await findSlot(keyFile, passphraseOrCode, tools.argon2Worker, slotId);
  try {
    return { ...found, keyFile, ...opener, dataKey: currentKey(keyFile, opener) };
  } catch (error) {
    opener.privateKey.fill(0);
    throw error;
  }
}
