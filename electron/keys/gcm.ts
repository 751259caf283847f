import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { base64Bytes } from './base64-bytes.ts';

const tagBytes = 16;

/** AES-256-GCM: nonce, and ciphertext followed by the tag. */
export const gcmBoxSchema = z.strictObject({ nonce: base64Bytes(12), box: base64Bytes() });
export type GcmBox = z.infer<typeof gcmBoxSchema>;

/** Encrypts under a 32-byte key. `context` is bound in: the box opens nowhere else. */
export function gcmEncrypt(key: Uint8Array, plain: Uint8Array, context: string): GcmBox {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  return { nonce, box: Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]) };
}

/** The plain bytes, or null when the key, the context or the box is not the right one. */
export function gcmDecrypt(key: Uint8Array, { nonce, box }: GcmBox, context: string): Buffer | null {
  if (box.length < tagBytes) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(box.subarray(-tagBytes));
  const plain = decipher.update(box.subarray(0, -tagBytes));
  try {
    decipher.final();
    return plain;
  } catch {
    plain.fill(0);
    return null;
  }
}
