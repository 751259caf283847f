import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { base64Bytes } from './base64-bytes.ts';
import { gcmBoxSchema, gcmDecrypt, gcmEncrypt } from './gcm.ts';

/** X25519 keys as DER: SubjectPublicKeyInfo is 44 bytes, PKCS #8 48. */
export const publicKeyBytes = 44;

/** A data key, sealed to the public half of one slot: no passphrase is needed to seal. */
export const sealedKeySchema = z.strictObject({
  slotId: z.uuid(),
  ephemeral: base64Bytes(publicKeyBytes),
  ...gcmBoxSchema.shape,
});
export type SealedKey = z.infer<typeof sealedKeySchema>;

export interface SlotKeyPair {
  readonly publicKey: Buffer;
  /** To be wrapped, then wiped. */
  readonly privateKey: Buffer;
}

export function newKeyPair(): SlotKeyPair {
  const pair = generateKeyPairSync('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  return { publicKey: pair.publicKey, privateKey: pair.privateKey };
}

/** Seals to a slot: X25519 with a key pair made for this once, HKDF-SHA256, AES-256-GCM. */
export function sealKey(
  dataKey: Uint8Array,
  slot: { id: string; publicKey: Buffer },
  context: string,
): SealedKey {
  const once = newKeyPair();
  const boxKey = agree(once.privateKey, slot.publicKey, once.publicKey, slot.publicKey);
  try {
    return { slotId: slot.id, ephemeral: once.publicKey, ...gcmEncrypt(boxKey, dataKey, context) };
  } finally {
    boxKey.fill(0);
    once.privateKey.fill(0);
  }
}

/** The data key, the caller's to wipe; null when it was not sealed to this slot, or elsewhere. */
export function openSealedKey(
  sealed: SealedKey,
  slot: { publicKey: Buffer; privateKey: Buffer },
  context: string,
): Buffer | null {
  const boxKey = agree(slot.privateKey, sealed.ephemeral, sealed.ephemeral, slot.publicKey);
  try {
    return gcmDecrypt(boxKey, sealed, context);
  } finally {
    boxKey.fill(0);
  }
}

function agree(ownPrivate: Buffer, otherPublic: Buffer, ephemeral: Buffer, recipient: Buffer): Buffer {
  const shared = diffieHellman({
    privateKey: createPrivateKey({ key: ownPrivate, format: 'der', type: 'pkcs8' }),
    publicKey: createPublicKey({ key: otherPublic, format: 'der', type: 'spki' }),
  });
  // Both public keys go in, so that the box key belongs to this pair and no other (RFC 9180, 4.1).
  const salt = Buffer.concat([ephemeral, recipient]);
  const boxKey = Buffer.from(hkdfSync('sha256', shared, salt, 'casustafel data key seal', 32));
  shared.fill(0);
  return boxKey;
}
