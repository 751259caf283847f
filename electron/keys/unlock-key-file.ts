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

/** Finds the slot that a passphrase or recovery code opens. Throws StoreError wrong-passphrase. */
export async function findSlot(file: KeyFile, typed: string, workerFile: string): Promise<OpenedSlot> {
  const { kind, secret } = readSecret(typed);
  for (const slot of file.slots.filter((slot) => slot.kind === kind)) {
    const privateKey = await openSlot(slot, secret, file.storeId, workerFile);
    if (privateKey !== null) return { slot, privateKey };
  }
  throw new StoreError('wrong-passphrase');
}

/** The current data key. Throws StoreError wrong-passphrase or key-file-damaged. */
export async function unlockKeyFile(file: KeyFile, typed: string, workerFile: string): Promise<OpenedKey> {
  const { slot, privateKey } = await findSlot(file, typed, workerFile);
  try {
    return { slot, dataKey: openDataKey(file.keys.current, slot, privateKey, file.storeId) };
  } finally {
    privateKey.fill(0);
  }
}

/** Throws StoreError unless this secret opens exactly this key: the proof before a key file is replaced. */
export async function proveKeyFile(
  file: KeyFile,
  typed: string,
  dataKey: Uint8Array,
  workerFile: string,
): Promise<void> {
  const opened = await unlockKeyFile(file, typed, workerFile);
  const same = opened.dataKey.equals(dataKey);
  opened.dataKey.fill(0);
  if (!same) throw new StoreError('unexpected', 'KEY_FILE_PROOF');
}

function readSecret(typed: string): { kind: SlotKind; secret: string } {
  const code = parseRecoveryCode(typed);
  return code.ok
    ? { kind: 'herstelcode', secret: code.code }
    : { kind: 'gebruiker', secret: normalizePassphrase(typed) };
}
