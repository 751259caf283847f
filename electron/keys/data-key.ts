import { hkdfSync, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { base64Bytes } from './base64-bytes.ts';
import { openSealedKey, sealedKeySchema, sealKey } from './sealed-key.ts';
import type { Slot } from './slot.ts';
import { newStoreSalt, storeSaltBytes } from './store-salt.ts';

/** One generation of the key of the store: which file it opens (salt), its check, and who can open it. */
export const dataKeyRecordSchema = z.strictObject({
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  salt: base64Bytes(storeSaltBytes),
  check: base64Bytes(32),
  sealed: z.array(sealedKeySchema).min(1),
});
export type DataKeyRecord = z.infer<typeof dataKeyRecordSchema>;

/** A new random key with its record, sealed to all slots. The key is the caller's to wipe. */
export function newDataKey(storeId: string, slots: readonly Slot[], createdAt: string) {
  const key = randomBytes(32);
  const id = randomUUID();
  const record: DataKeyRecord = {
    id,
    createdAt,
    salt: newStoreSalt(),
    check: keyCheck(key, storeId, id),
    sealed: slots.map((slot) => sealKey(key, slot, sealContext(storeId, id))),
  };
  return { key, record };
}

/** The same key, sealed to other slots. */
export function resealDataKey(
  record: DataKeyRecord,
  key: Uint8Array,
  storeId: string,
  slots: readonly Slot[],
): DataKeyRecord {
  return { ...record, sealed: slots.map((slot) => sealKey(key, slot, sealContext(storeId, record.id))) };
}

/**
 * The data key for whoever holds the private half of a slot; the caller's to wipe.
 * Throws key-file-damaged when the slot has no key here or the key check does not hold (R5).
 */
export function openDataKey(record: DataKeyRecord, slot: Slot, privateKey: Buffer, storeId: string): Buffer {
  const sealed = record.sealed.find(({ slotId }) => slotId === slot.id);
  const key =
    sealed === undefined
      ? null
      : openSealedKey(sealed, { publicKey: slot.publicKey, privateKey }, sealContext(storeId, record.id));
  if (key === null || !timingSafeEqual(keyCheck(key, storeId, record.id), record.check)) {
    key?.fill(0);
    throw new StoreError('key-file-damaged', 'KEY_CHECK');
  }
  return key;
}

/** Says that a key is the right one without giving it away. */
function keyCheck(key: Uint8Array, storeId: string, keyId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, storeId, `casustafel key check ${keyId}`, 32));
}

function sealContext(storeId: string, keyId: string): string {
  return `casustafel data key ${storeId} ${keyId}`;
}
