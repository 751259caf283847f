import { parentPort, workerData } from 'node:worker_threads';
import { compareCopies, inspectBackup } from '../../../db/inspect-backup.ts';
import { storeErrorFrom } from '../../../db/store-error.ts';
import { readBackupFiles } from '../backup-files.ts';
import type { BackupTaskAnswer, BackupTaskInput, BackupTasks, BackupTaskName } from '../backup-task.ts';
import { copyToFolder } from '../copy-to-folder.ts';
import { listBackups } from '../list-backups.ts';

const wanted = workerData as BackupTaskInput;

async function run(): Promise<BackupTasks[BackupTaskName]['value']> {
  switch (wanted.task) {
    case 'copy':
      await copyToFolder(wanted.input);
      return null;
    case 'list':
      return listBackups(wanted.input.folder, wanted.input.storeId);
    case 'read':
      return readBackupFiles(wanted.input.file);
    case 'inspect':
      return inspectBackup(wanted.input);
    case 'compare':
      return compareCopies(wanted.input.present, wanted.input.backup);
  }
}

function wipeKeys(): void {
  if (wanted.task === 'copy' || wanted.task === 'inspect') wanted.input.key.fill(0);
  if (wanted.task !== 'compare') return;
  wanted.input.present.key.fill(0);
  wanted.input.backup.key.fill(0);
}

async function answer(): Promise<BackupTaskAnswer> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    const { code, detail } = storeErrorFrom(error);
    return { ok: false, code, detail };
  } finally {
    wipeKeys();
  }
}

parentPort?.postMessage(await answer());
