import type { BackupReport } from '../../db/backup.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { runWorker } from '../keys/run-worker.ts';
import type { CheckBackupAnswer, CheckBackupInput } from '../keys/workers/check-backup.ts';
import type { StoreTools } from './store-tools.ts';

/** Checks a backup off the main thread. Throws StoreError backup-damaged or backup-missing. */
export async function checkInWorker(
  tools: StoreTools,
  file: string,
  key: Uint8Array,
  salt: Uint8Array,
): Promise<BackupReport> {
  const { checkBackupWorker, nativeBinding } = tools;
  // A copy of its own: a Buffer would take the pool it lies in along to the worker.
  const input: CheckBackupInput = {
    file,
    key: new Uint8Array(key),
    salt: new Uint8Array(salt),
    nativeBinding,
  };
  const checking = runWorker<CheckBackupAnswer>(checkBackupWorker, input);
  input.key.fill(0);
  const answer = await checking;
  if (!answer.ok) throw new StoreError(answer.code, answer.detail);
  return answer.report;
}
