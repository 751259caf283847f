import { readKeyFile } from '../keys/key-file-disk.ts';
import { openOwnSlot } from './change-slots.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import type { UnlockedStore } from './unlocked-store.ts';

/**
 * Whether this is the secret of who is at work, before something begins that cannot be undone. Fails with
 * StoreError wrong-passphrase or too-many-tries.
 */
export function proveOwnSecret(
  tools: StoreTools,
  store: UnlockedStore,
  ownSecret: string,
): Promise<StoreResult<null>> {
  return attempt(async () => {
    const opener = await openOwnSlot(tools, store, readKeyFile(store.paths.keyFile), ownSecret);
    opener.privateKey.fill(0);
    return null;
  });
}
