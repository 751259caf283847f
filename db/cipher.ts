import type Database from 'better-sqlite3';
import { StoreError } from '../shared/domain/toegang/store-problem.ts';

const keyBytes = 32;
const saltBytes = 16;

/**
 * Gives a connection the SQLCipher 4 format and its raw key, before anything is read.
 * The file's own salt goes along with the key: without it a kill during rekey() left files that neither
 * the old nor the new key opened. Throws when the library does not take the cipher.
 */
export function applyCipher(db: Database.Database, key: Uint8Array, salt: Uint8Array): void {
  db.pragma("cipher='sqlcipher'");
  db.pragma('legacy=4');
  const cipher = db.pragma('cipher', { simple: true });
  const legacy = Number(db.pragma('legacy', { simple: true }));
  if (cipher !== 'sqlcipher' || legacy !== 4) throw new StoreError('unexpected', 'CIPHER');
  const rawKey = rawKeyText(key, salt);
  try {
    db.key(rawKey);
  } finally {
    rawKey.fill(0);
  }
}

/** `raw:` and 96 hex digits. Written byte by byte: a string with the key in it could not be wiped. */
export function rawKeyText(key: Uint8Array, salt: Uint8Array): Buffer {
  if (key.length !== keyBytes || salt.length !== saltBytes) throw new RangeError('key or salt length');
  const prefix = 'raw:';
  const text = Buffer.alloc(prefix.length + (keyBytes + saltBytes) * 2);
  text.write(prefix, 'ascii');
  writeHex(key, text, prefix.length);
  writeHex(salt, text, prefix.length + keyBytes * 2);
  return text;
}

function writeHex(bytes: Uint8Array, target: Buffer, start: number): void {
  const digits = '0123456789abcdef';
  bytes.forEach((byte, index) => {
    target[start + index * 2] = digits.charCodeAt(byte >> 4);
    target[start + index * 2 + 1] = digits.charCodeAt(byte & 15);
  });
}
