import { settled } from '../keys/renewal.ts';
import { readHeader } from '../keys/store-salt.ts';
import { readKeyFile } from '../keys/key-file-disk.ts';
import { currentKey, findSlot, type OpenedSlot } from '../keys/unlock-key-file.ts';
import { openUnlocked } from './open-unlocked.ts';
import { requirePair } from './require-pair.ts';
import { writeSettled } from './settle-renewal.ts';
import { requireStore } from './store-files.ts';
import type { StoreTools } from './store-tools.ts';
import type { UnlockedStore } from './unlocked-store.ts';
import { guardTries } from './wrong-tries.ts';

export interface OpenedFolder {
  readonly store: UnlockedStore;
  /** Its private half is the caller's to wipe. */
  readonly opener: OpenedSlot;
}

/**
 * Opens the store in a folder, after a renewal that was broken off has been finished or undone. What is
 * wrong with the pair of files is told before the passphrase. The folder must be claimed. Throws StoreError.
 */
export async function openFolder(
  tools: StoreTools,
  folder: string,
  typed: string,
  slotId: string | null,
): Promise<OpenedFolder> {
  const paths = requireStore(folder);
  const onDisk = readKeyFile(paths.keyFile);
  const keyFile = settled(readHeader(paths.store), onDisk, tools.now);
  requirePair(paths.store, keyFile);
  const opener = await guardTries(tools, folder, slotId, () =>
    findSlot(keyFile, typed, tools.argon2Worker, slotId),
  );
  try {
    const dataKey = currentKey(keyFile, opener);
    if (keyFile !== onDisk) await writeSettled(tools, paths, keyFile, opener, dataKey);
    return { store: await openUnlocked(tools, paths, keyFile, { slot: opener.slot, dataKey }), opener };
  } catch (error) {
    opener.privateKey.fill(0);
    throw error;
  }
}
