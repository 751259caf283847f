import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { readKeyFile } from '../keys/key-file-disk.ts';
import { unlockKeyFile } from '../keys/unlock-key-file.ts';
import { withClaim } from './folder-claim.ts';
import { openUnlocked } from './open-unlocked.ts';
import { requirePair } from './require-pair.ts';
import { countWrongTry } from './stand.ts';
import { requireStore } from './store-files.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import type { UnlockedStore } from './unlocked-store.ts';

/**
 * Opens the store in a folder with a passphrase or a recovery code, and brings it up to date; before a
 * migration a checked backup is made. What is wrong with the pair of files is told before the passphrase.
 */
export function unlockStore(
  tools: StoreTools,
  folder: string,
  passphraseOrCode: string,
): Promise<StoreResult<UnlockedStore>> {
  return attempt(() =>
    withClaim(folder, async () => {
      const paths = requireStore(folder);
      const keyFile = readKeyFile(paths.keyFile);
      requirePair(paths.store, keyFile);
      try {
        const opened = await unlockKeyFile(keyFile, passphraseOrCode, tools.argon2Worker);
        return await openUnlocked(tools, paths, keyFile, opened);
      } catch (error) {
        if (isWrongPassphrase(error)) await countWrongTry(folder, tools.now());
        throw error;
      }
    }),
  );
}

function isWrongPassphrase(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'wrong-passphrase';
}
