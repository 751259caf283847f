import { randomBytes, randomUUID } from 'node:crypto';
import { normalizePassphrase } from '../../shared/domain/toegang/passphrase.ts';
import { formatRecoveryCode, recoveryCodeSymbols } from '../../shared/domain/toegang/recovery-code.ts';
import { newDataKey } from './data-key.ts';
import type { KdfCost } from './kdf.ts';
import { keyFileOf, type KeyFile } from './key-file.ts';
import { createSlot, type Slot } from './slot.ts';

export interface NewKeyFile {
  readonly passphrase: string;
  /** Whose passphrase it is. */
  readonly label: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly cost: KdfCost;
  readonly workerFile: string;
}

export interface CreatedKeyFile {
  readonly file: KeyFile;
  /** The slot of the user. */
  readonly slot: Slot;
  /** The caller's to wipe. */
  readonly dataKey: Buffer;
  /** To be shown once; it is stored nowhere. */
  readonly recoveryCode: string;
  readonly recoverySlotId: string;
}

/** A new random key, sealed to a user's passphrase and to a new recovery code (R1). Writes nothing. */
export async function createKeyFile(wanted: NewKeyFile): Promise<CreatedKeyFile> {
  const { createdAt, cost, workerFile } = wanted;
  const storeId = randomUUID();
  const recoveryCode = formatRecoveryCode(randomBytes(recoveryCodeSymbols));
  const common = { storeId, createdAt, cost, workerFile };
  const slot = await createSlot({
    ...common,
    id: randomUUID(),
    kind: 'gebruiker',
    label: wanted.label,
    secret: normalizePassphrase(wanted.passphrase),
  });
  const recoverySlot = await createSlot({
    ...common,
    id: randomUUID(),
    kind: 'herstelcode',
    label: 'Herstelcode',
    secret: recoveryCode,
  });
  const slots = [slot, recoverySlot];
  const { key, record } = newDataKey(storeId, slots, createdAt);
  const file = keyFileOf({
    storeId,
    generation: 1,
    writtenAt: createdAt,
    slots,
    keys: { current: record, pending: null, retired: [] },
  });
  return { file, slot, dataKey: key, recoveryCode, recoverySlotId: recoverySlot.id };
}
