import { renameSync } from 'node:fs';
import { copyStore, sameContent } from '../../db/backup.ts';
import { openStore } from '../../db/open.ts';
import { rekeyCopy } from '../../db/rekey.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { newDataKey } from '../keys/data-key.ts';
import { syncFile, syncFolder } from '../keys/durable-file.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { doubleKeyFile, readKeyFile, writeKeyFile } from '../keys/key-file-disk.ts';
import { withoutPending, withPending, withPendingFinished } from '../keys/renewal.ts';
import { proveOpener, type OpenedSlot } from '../keys/unlock-key-file.ts';
import { openOwnSlot } from './change-slots.ts';
import { checkInWorker } from './check-in-worker.ts';
import { releaseFolder } from './folder-claim.ts';
import { inTurn } from './in-turn.ts';
import { removeRenewalCopy, renewalCopy } from './settle-renewal.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import type { UnlockedStore } from './unlocked-store.ts';

/** What one renewal works with. */
interface Renewal {
  readonly tools: StoreTools;
  readonly store: UnlockedStore;
  readonly opener: OpenedSlot;
  /** The key file with the new key pending. */
  readonly begun: KeyFile;
  readonly key: Buffer;
  readonly salt: Buffer;
}

/**
 * Puts the store under a new data key, by a copy that takes its place: free pages and deleted rows stay
 * behind under a key that only backups still need. Nobody may write to the store meanwhile. Blocks about
 * 20 ms per MB.
 *
 * Answers the store to go on with; the one that was given is then closed. On failure the given store is
 * still open if its `db` is, and nothing changed; if not, it is locked, and the next unlock finishes or
 * undoes the renewal.
 */
export function renewDataKey(
  tools: StoreTools,
  store: UnlockedStore,
  ownSecret: string,
): Promise<StoreResult<UnlockedStore>> {
  return attempt(() => inTurn(() => begin(tools, store, ownSecret)));
}

async function begin(tools: StoreTools, store: UnlockedStore, ownSecret: string): Promise<UnlockedStore> {
  const file = readKeyFile(store.paths.keyFile);
  const opener = await openOwnSlot(tools, store, file, ownSecret);
  const now = tools.now();
  const { key, record } = newDataKey(file.storeId, file.slots, now);
  // One that could not be undone earlier today makes room.
  const begun = withPending(withoutPending(file, now), record, now);
  try {
    return await renew({ tools, store, opener, begun, key, salt: record.salt });
  } catch (error) {
    key.fill(0);
    if (!store.db.open) {
      store.key.fill(0);
      releaseFolder(store.paths.folder);
    }
    throw error;
  } finally {
    opener.privateKey.fill(0);
  }
}

async function renew(renewal: Renewal): Promise<UnlockedStore> {
  const { tools, store, begun, key, salt } = renewal;
  const { paths } = store;
  try {
    await writeProven(renewal, begun, store.key);
    await doubleKeyFile(paths.folder);
    tools.onRenewalStep?.('key-file-begun');
    await makeCopy(renewal);
    tools.onRenewalStep?.('checked');
  } catch (error) {
    await undo(renewal);
    throw error;
  }
  // Until here the lock on the store kept every other process out.
  store.db.close();
  tools.onRenewalStep?.('store-closed');
  renameSync(renewalCopy(paths), paths.store);
  syncFolder(paths.folder);
  tools.onRenewalStep?.('in-place');
  await writeProven(renewal, withPendingFinished(begun, tools.now()), key);
  tools.onRenewalStep?.('key-file-finished');
  const db = openStore({ file: paths.store, key, salt, nativeBinding: tools.nativeBinding });
  store.key.fill(0);
  return { ...store, db, key, salt };
}

/** A whole copy under the new key, checked, beside the store. */
async function makeCopy({ tools, store, key, salt }: Renewal): Promise<void> {
  const file = renewalCopy(store.paths);
  removeRenewalCopy(store.paths);
  const expected = copyStore(store.db, file);
  tools.onRenewalStep?.('copied');
  rekeyCopy({ file, key: store.key, salt: store.salt, nativeBinding: tools.nativeBinding }, key, salt);
  tools.onRenewalStep?.('rekeyed');
  const found = await checkInWorker(tools, file, key, salt);
  if (!sameContent(expected, found)) throw new StoreError('unexpected', 'RENEWAL_ROWS');
  syncFile(file);
}

async function writeProven({ store, opener }: Renewal, file: KeyFile, current: Uint8Array): Promise<void> {
  await writeKeyFile(store.paths.folder, file, (readBack) => proveOpener(readBack, opener, current));
}

/** Back to before. A disk that takes nothing leaves a pending key behind, which the next unlock takes away. */
async function undo(renewal: Renewal): Promise<void> {
  const { tools, store, begun } = renewal;
  try {
    removeRenewalCopy(store.paths);
    await writeProven(renewal, withoutPending(begun, tools.now()), store.key);
  } catch {
    return;
  }
}
