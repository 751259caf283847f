import { z } from 'zod';
import { base64Bytes } from './base64-bytes.ts';
import { gcmBoxSchema, gcmDecrypt, gcmEncrypt } from './gcm.ts';
import { deriveKey, kdfSchema, newKdf, type KdfCost } from './kdf.ts';
import { newKeyPair, publicKeyBytes } from './sealed-key.ts';

export const slotKinds = ['gebruiker', 'herstelcode'] as const;
export type SlotKind = (typeof slotKinds)[number];

/** One way in: a key pair whose private half is wrapped under a passphrase or a recovery code. */
export const slotSchema = z.strictObject({
  id: z.uuid(),
  kind: z.enum(slotKinds),
  label: z.string().min(1).max(100),
  createdAt: z.iso.datetime(),
  publicKey: base64Bytes(publicKeyBytes),
  kdf: kdfSchema,
  wrappedPrivateKey: gcmBoxSchema,
});
export type Slot = z.infer<typeof slotSchema>;

export interface NewSlot {
  readonly id: string;
  readonly storeId: string;
  readonly kind: SlotKind;
  readonly label: string;
  /** Normalized passphrase, or the written form of the recovery code. */
  readonly secret: string;
  readonly createdAt: string;
  readonly cost: KdfCost;
  readonly workerFile: string;
}

export async function createSlot(wanted: NewSlot): Promise<Slot> {
  const { id, kind, label, createdAt, storeId } = wanted;
  const kdf = newKdf(wanted.cost);
  const pair = newKeyPair();
  const wrappingKey = await deriveKey(wanted.secret, kdf, wanted.workerFile);
  try {
    const wrappedPrivateKey = gcmEncrypt(wrappingKey, pair.privateKey, wrapContext(storeId, id));
    return { id, kind, label, createdAt, publicKey: pair.publicKey, kdf, wrappedPrivateKey };
  } finally {
    wrappingKey.fill(0);
    pair.privateKey.fill(0);
  }
}

/** The private half of a slot, the caller's to wipe; null when the secret is wrong. */
export async function openSlot(
  slot: Slot,
  secret: string,
  storeId: string,
  workerFile: string,
): Promise<Buffer | null> {
  const wrappingKey = await deriveKey(secret, slot.kdf, workerFile);
  try {
    return gcmDecrypt(wrappingKey, slot.wrappedPrivateKey, wrapContext(storeId, slot.id));
  } finally {
    wrappingKey.fill(0);
  }
}

function wrapContext(storeId: string, slotId: string): string {
  return `casustafel slot ${storeId} ${slotId}`;
}
