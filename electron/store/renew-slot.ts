import { randomBytes } from 'node:crypto';
import { checkPassphrase, normalizePassphrase } from '../../shared/domain/toegang/passphrase.ts';
import { formatRecoveryCode, recoveryCodeSymbols } from '../../shared/domain/toegang/recovery-code.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { readKeyFile, writeKeyFile } from '../keys/key-file-disk.ts';
import { replaceSlot } from '../keys/replace-slot.ts';
import { createSlot, type SlotKind } from '../keys/slot.ts';
import { findSlot, proveKeyFile } from '../keys/unlock-key-file.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import type { UnlockedStore } from './unlocked-store.ts';

/**
 * Gives the user of an open store a new passphrase. `passphraseOrCode` is the passphrase until now, or the
 * recovery code when that is forgotten. The key of the store stays; earlier backups keep the old passphrase.
 */
export function setPassphrase(
  tools: StoreTools,
  store: UnlockedStore,
  passphraseOrCode: string,
  newPassphrase: string,
): Promise<StoreResult<null>> {
  return attempt(async () => {
    if (!checkPassphrase(newPassphrase).accepted) throw new StoreError('weak-passphrase');
    await renewSlot(tools, store, passphraseOrCode, 'gebruiker', normalizePassphrase(newPassphrase));
    return null;
  });
}

/**
 * Makes a new recovery code and shuts out the old one: for a code that was lost, seen, or never written
 * down. Returns the code, to be shown once.
 */
export function renewRecoveryCode(
  tools: StoreTools,
  store: UnlockedStore,
  passphraseOrCode: string,
): Promise<StoreResult<string>> {
  return attempt(async () => {
    const code = formatRecoveryCode(randomBytes(recoveryCodeSymbols));
    await renewSlot(tools, store, passphraseOrCode, 'herstelcode', code);
    return code;
  });
}

async function renewSlot(
  tools: StoreTools,
  store: UnlockedStore,
  typed: string,
  kind: SlotKind,
  secret: string,
): Promise<void> {
  const file = readKeyFile(store.paths.keyFile);
  const workerFile = tools.argon2Worker;
  const opener = await findSlot(file, typed, workerFile);
  try {
    // Whoever opens by another way in renews the slot of this kind; a store has one of each for now.
    const old = opener.slot.kind === kind ? opener.slot : file.slots.find((slot) => slot.kind === kind);
    if (old === undefined) throw new StoreError('key-file-damaged');
    const now = tools.now();
    const { id, label } = old;
    const slot = await createSlot({
      id,
      storeId: file.storeId,
      kind,
      label,
      secret,
      createdAt: now,
      cost: tools.kdfCost,
      workerFile,
    });
    await writeKeyFile(store.paths.folder, replaceSlot(file, opener, slot, now), (readBack) =>
      proveKeyFile(readBack, secret, store.key, workerFile),
    );
  } finally {
    opener.privateKey.fill(0);
  }
}
