import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError, type StoreProblemCode } from '../../shared/domain/toegang/store-problem.ts';
import { storeErrorFrom } from '../../db/store-error.ts';
import { partSuffix } from '../keys/durable-file.ts';
import { keyFileName } from '../keys/key-file-disk.ts';

const storeFileName = 'casustafel.db';
const backupFolderName = 'reservekopie';

export interface StorePaths {
  readonly folder: string;
  readonly store: string;
  readonly journal: string;
  readonly keyFile: string;
  readonly backups: string;
}

export function storePaths(folder: string): StorePaths {
  const store = join(folder, storeFileName);
  return {
    folder,
    store,
    journal: `${store}-journal`,
    keyFile: join(folder, keyFileName),
    backups: join(folder, backupFolderName),
  };
}

export type FolderState =
  /** Nothing of this application here: a first start. */
  | { readonly state: 'empty' }
  /** A store and a key file: ask for the passphrase. */
  | { readonly state: 'store' }
  | { readonly state: 'problem'; readonly code: StoreProblemCode };

/** What lies in a folder, judged by names alone. Decides between a first start and the lock screen (R7). */
export function inspectFolder(folder: string): FolderState {
  try {
    const names = fileNames(folder);
    const hasStore = names.includes(storeFileName);
    if (hasStore && names.includes(keyFileName)) return { state: 'store' };
    if (hasStore) return { state: 'problem', code: 'key-file-missing' };
    return hasTraces(folder) ? { state: 'problem', code: 'store-missing' } : { state: 'empty' };
  } catch (error) {
    return { state: 'problem', code: storeErrorFrom(error).code };
  }
}

/**
 * Whether a store, a key file, a kept file or a backup lies in a folder or in its backup folder. Where one
 * does, no new key is made (R2, R7).
 */
export function hasTraces(folder: string): boolean {
  return [folder, join(folder, backupFolderName)].some((place) => fileNames(place).some(isTrace));
}

/** Throws StoreError folder-missing, store-missing or key-file-missing. */
export function requireStore(folder: string): StorePaths {
  if (!existsSync(folder)) throw new StoreError('folder-missing');
  const found = inspectFolder(folder);
  if (found.state === 'problem') throw new StoreError(found.code);
  if (found.state === 'empty') throw new StoreError('store-missing');
  return storePaths(folder);
}

/** The names in a folder; none when it does not exist. */
export function fileNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function isTrace(name: string): boolean {
  return /^(?:casustafel|sleutels)[.-]/.test(name) && !name.endsWith(partSuffix);
}
