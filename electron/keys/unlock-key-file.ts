import { normalizePassphrase } from '../../shared/domain/toegang/passphrase.ts';
import { parseRecoveryCode } from '../../shared/domain/toegang/recovery-code.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { openDataKey } from './data-key.ts';
import type { KeyFile } from './key-file.ts';
import { openSlot, type Slot, type SlotKind } from './slot.ts';

export interface OpenedSlot {
  readonly slot: Slot;
  /** The caller's to wipe. */
  readonly privateKey: Buffer;
}

export interface OpenedKey {
  readonly slot: Slot;
  /** The caller's to wipe. */
  readonly dataKey: Buffer;
}

/**
 * Finds the slot that a passphrase or recovery code opens. With a `slotId` a passphrase is tried on that
 * slot only; null tries every user. Throws StoreError wrong-passphrase.
 */
export async function findSlot(
  file: KeyFile,
  typed: string,
  workerFile: string,
  slotId: string | null = null,
): Promise<OpenedSlot> {
  const { kind, secret } = readSecret(typed);
  const asked = (slot: Slot) => slot.kind === 'herstelcode' || slotId === null || slot.id === slotId;
  for (const slot of file.slots.filter((slot) => slot.kind === kind && asked(slot))) {
    const privateKey = await openSlot(slot, secret, file.storeId, workerFile);
    if (privateKey !== null) return { slot, privateKey };
  }
  throw new StoreError('wrong-passphrase');
}

/** The current data key, for who has opened a slot; the caller's to wipe. Throws StoreError key-file-damaged. */
export function currentKey(file: KeyFile, { slot, privateKey }: OpenedSlot): Buffer {
  return openDataKey(file.keys.current, slot, privateKey, file.storeId);
}

/** The current data key. Throws StoreError wrong-passphrase or key-file-damaged. */
export async function unlockKeyFile(file: KeyFile, typed: string, workerFile: string): Promise<OpenedKey> {
  const opener = await findSlot(file, typed, workerFile);
  try {
    return { slot: opener.slot, dataKey: currentKey(file, opener) };
  } finally {
    opener.privateKey.fill(0);
  }
}

/**
 * The proof before a key file is replaced: throws StoreError unless this secret opens exactly this current
 * key, and every other key in the file too. `slotId` as in findSlot.
 */
export async function proveKeyFile(
  file: KeyFile,
  typed: string,
  dataKey: Uint8Array,
  workerFile: string,
  slotId: string | null = null,
): Promise<void> {
  const opener = await findSlot(file, typed, workerFile, slotId);
  try {
    proveOpener(file, opener, dataKey);
  } finally {
    opener.privateKey.fill(0);
  }
}

/** The same proof for a slot that is open already; by its id, because the file is a newly read one. */
export function proveOpener(file: KeyFile, opener: OpenedSlot, dataKey: Uint8Array): void {
  const slot = file.slots.find(({ id }) => id === opener.slot.id);
  if (slot === undefined) throw new StoreError('unexpected', 'KEY_FILE_PROOF');
  const { current, pending, retired } = file.keys;
  for (const record of [current, ...(pending === null ? [] : [pending]), ...retired]) {
    const key = openDataKey(record, slot, opener.privateKey, file.storeId);
    const wrong = record === current && !key.equals(dataKey);
    key.fill(0);
    if (wrong) throw new StoreError('unexpected', 'KEY_FILE_PROOF');
  }
}

function readSecret(typed: string): { kind: SlotKind; secret: string } {
  const code = parseRecoveryCode(typed);
  return code.ok
    ? { kind: 'herstelcode', secret: code.code }
    : { kind: 'gebruiker', secret: normalizePassphrase(typed) };
}
