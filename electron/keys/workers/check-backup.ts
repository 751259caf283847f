import { parentPort, workerData } from 'node:worker_threads';
import { checkBackup, type BackupReport } from '../../../db/backup.ts';
import { storeErrorFrom } from '../../../db/store-error.ts';
import type { StoreProblemCode } from '../../../shared/domain/toegang/store-problem.ts';

export interface CheckBackupInput {
  readonly file: string;
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
  readonly nativeBinding: string | undefined;
}

// Errors lose their class on the way between threads, so the answer is plain data.
export type CheckBackupAnswer =
  | { readonly ok: true; readonly report: BackupReport }
  | { readonly ok: false; readonly code: StoreProblemCode; readonly detail: string | null };

const input = workerData as CheckBackupInput;

function answer(): CheckBackupAnswer {
  try {
    return { ok: true, report: checkBackup(input) };
  } catch (error) {
    const { code, detail } = storeErrorFrom(error);
    return { ok: false, code, detail };
  } finally {
    input.key.fill(0);
  }
}

parentPort?.postMessage(answer());
