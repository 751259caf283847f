import { createHash, randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** SQLCipher keeps its salt, readable, in the first 16 bytes of the file. */
export const storeSaltBytes = 16;
const randomPart = 12;

/**
 * Twelve random bytes and four that follow from them. So the first 16 bytes of any file tell, without a
 * key, whether it is a store of this application and which one (R5, R7).
 */
export function newStoreSalt(): Buffer {
  const random = randomBytes(randomPart);
  return Buffer.concat([random, mark(random)]);
}

export type HeaderVerdict = 'match' | 'other-store' | 'damaged' | 'foreign';

/** Compares the first bytes of a file with the salt that the key file names. */
export function judgeHeader(head: Buffer, salt: Buffer): HeaderVerdict {
  if (head.equals(salt)) return 'match';
  if (
    head.length === storeSaltBytes &&
    mark(head.subarray(0, randomPart)).equals(head.subarray(randomPart))
  ) {
    return 'other-store';
  }
  const same = head.filter((byte, index) => byte === salt[index]).length;
  return same >= storeSaltBytes / 2 ? 'damaged' : 'foreign';
}

/**
 * The first 16 bytes of a file. Never call this on a store that this process has open: closing any handle
 * on a file drops the locks that SQLite holds on it (POSIX, fcntl).
 */
export function readHeader(file: string): Buffer {
  const head = Buffer.alloc(storeSaltBytes);
  const handle = openSync(file, 'r');
  try {
    return head.subarray(0, readSync(handle, head, 0, storeSaltBytes, 0));
  } finally {
    closeSync(handle);
  }
}

function mark(random: Buffer): Buffer {
  return createHash('sha256').update('casustafel store ').update(random).digest().subarray(0, 4);
}
