import type { Inspection } from '../../db/inspect-backup.ts';
import type { LogboekComparison } from '../../shared/domain/toegang/compare-copies.ts';
import type { StoreProblemCode } from '../../shared/domain/toegang/store-problem.ts';
import type { BackupFiles } from './backup-files.ts';
import type { CopyToFolder } from './copy-to-folder.ts';
import type { ListedBackup } from './list-backups.ts';

/** A file with its key, as it goes to a worker; the worker wipes its copy. */
export interface KeyedFile {
  readonly file: string;
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
  readonly nativeBinding: string | undefined;
}

/** What is done off the main thread, because a folder can be slow and a check takes long. */
export interface BackupTasks {
  copy: { input: CopyToFolder; value: null };
  list: { input: { folder: string; storeId: string | null }; value: ListedBackup[] };
  read: { input: { file: string }; value: BackupFiles };
  inspect: { input: KeyedFile; value: Inspection };
  compare: { input: { present: KeyedFile; backup: KeyedFile }; value: LogboekComparison };
}
export type BackupTaskName = keyof BackupTasks;

export type BackupTaskInput = {
  [Name in BackupTaskName]: { task: Name; input: BackupTasks[Name]['input'] };
}[BackupTaskName];

// Errors lose their class on the way between threads, so the answer is plain data.
export type BackupTaskAnswer =
  | { readonly ok: true; readonly value: BackupTasks[BackupTaskName]['value'] }
  | { readonly ok: false; readonly code: StoreProblemCode; readonly detail: string | null };
