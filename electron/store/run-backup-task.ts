import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { runWorker } from '../keys/run-worker.ts';
import type { BackupTaskAnswer, BackupTaskName, BackupTasks, KeyedFile } from './backup-task.ts';
import type { StoreTools } from './store-tools.ts';

/** Does one thing with backups off the main thread. Throws StoreError. */
export async function runBackupTask<Name extends BackupTaskName>(
  tools: StoreTools,
  task: Name,
  input: BackupTasks[Name]['input'],
): Promise<BackupTasks[Name]['value']> {
  const answer = await runWorker<BackupTaskAnswer>(tools.backupTaskWorker, { task, input });
  if (!answer.ok) throw new StoreError(answer.code, answer.detail);
  // The worker answers the task that it was given; BackupTasks pairs the two.
  return answer.value;
}

/** A copy of the key of its own: a Buffer would take the pool it lies in along to the worker. */
export function keyedFile(tools: StoreTools, file: string, key: Uint8Array, salt: Uint8Array): KeyedFile {
  return {
    file,
    key: new Uint8Array(key),
    salt: new Uint8Array(salt),
    nativeBinding: tools.nativeBinding,
  };
}
