import { withClaim } from './folder-claim.ts';
import { openFolder } from './open-folder.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import type { UnlockedStore } from './unlocked-store.ts';

/**
 * Opens the store in a folder with a passphrase or a recovery code, and brings it up to date; before a
 * migration a checked backup is made. `slotId`: whose passphrase it is; null tries every user.
 */
export function unlockStore(
  tools: StoreTools,
  folder: string,
  passphraseOrCode: string,
  slotId: string | null = null,
): Promise<StoreResult<UnlockedStore>> {
  return attempt(() =>
    withClaim(folder, async () => {
      const { store, opener } = await openFolder(tools, folder, passphraseOrCode, slotId);
      opener.privateKey.fill(0);
      return store;
    }),
  );
}
