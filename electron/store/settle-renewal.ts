import { rmSync } from 'node:fs';
import { storeInUse } from '../../db/store-in-use.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { partSuffix } from '../keys/durable-file.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { writeKeyFile } from '../keys/key-file-disk.ts';
import { proveOpener, type OpenedSlot } from '../keys/unlock-key-file.ts';
import type { StorePaths } from './store-files.ts';
import type { StoreTools } from './store-tools.ts';

/** Where a renewal puts its copy. A fixed name, so that a start finds what was broken off. */
export function renewalCopy({ store }: StorePaths): string {
  return `${store}.vernieuwing${partSuffix}`;
}

/** A copy that was never put in place, with its journal. Only while no other process can be making it. */
export function removeRenewalCopy(paths: StorePaths): void {
  const copy = renewalCopy(paths);
  for (const file of [copy, `${copy}-journal`]) rmSync(file, { force: true });
}

/**
 * Writes the key file that a broken-off renewal comes to (see `settled` in keys/renewal). Asked again is the
 * proof that it opens; until then the file with both keys stands. Throws StoreError.
 */
export async function writeSettled(
  tools: StoreTools,
  paths: StorePaths,
  file: KeyFile,
  opener: OpenedSlot,
  dataKey: Uint8Array,
): Promise<void> {
  // Who holds the store may be in the middle of that renewal.
  if (storeInUse(paths.store, tools.nativeBinding)) throw new StoreError('in-use');
  removeRenewalCopy(paths);
  await writeKeyFile(paths.folder, file, (readBack) => proveOpener(readBack, opener, dataKey));
}
