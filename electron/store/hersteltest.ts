import type { Inspection } from '../../db/inspect-backup.ts';
import type { SlotKind } from '../keys/slot.ts';
import { slotsOf, type BackupSlots } from './backup-slots.ts';
import { openBackupKeys } from './open-backup-keys.ts';
import { keyedFile, runBackupTask } from './run-backup-task.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';

export interface TestedBackup {
  readonly inspection: Inspection;
  readonly openedWith: SlotKind;
  readonly slots: BackupSlots;
}

/**
 * Opens a backup read-only with its own key file, checks every page and counts its rows (BIO2 8.13: a yearly
 * test of putting back). Writes nothing, in no folder.
 */
export function testBackup(
  tools: StoreTools,
  file: string,
  passphraseOrCode: string,
): Promise<StoreResult<TestedBackup>> {
  return attempt(async () => {
    const opened = await openBackupKeys(tools, file, passphraseOrCode, null);
    opened.privateKey.fill(0);
    const { keyFile, dataKey, slot } = opened;
    const input = keyedFile(tools, file, dataKey, keyFile.keys.current.salt);
    dataKey.fill(0);
    const inspecting = runBackupTask(tools, 'inspect', input);
    input.key.fill(0);
    return { inspection: await inspecting, openedWith: slot.kind, slots: slotsOf(keyFile) };
  });
}
