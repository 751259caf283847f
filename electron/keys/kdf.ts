import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { base64Bytes } from './base64-bytes.ts';
import type { Argon2Input } from './workers/argon2.ts';
import { runWorker } from './run-worker.ts';

/** How a passphrase becomes a key. Stands with each slot, so that it can be raised later. */
export const kdfSchema = z.strictObject({
  name: z.literal('argon2id'),
  // The upper bounds keep a tampered file from freezing the machine.
  memoryKib: z.int().min(1024).max(1_048_576),
  passes: z.int().min(1).max(20),
  parallelism: z.int().min(1).max(4),
  salt: base64Bytes(16),
});
export type Kdf = z.infer<typeof kdfSchema>;

export type KdfCost = Pick<Kdf, 'memoryKib' | 'passes' | 'parallelism'>;

/** The cost for real stores: 64 MiB, three passes, about a third of a second. */
export const standardKdfCost: KdfCost = { memoryKib: 65_536, passes: 3, parallelism: 1 };

export function newKdf(cost: KdfCost): Kdf {
  return { name: 'argon2id', ...cost, salt: randomBytes(16) };
}

/** Argon2id in its own thread; 32 bytes, the caller's to wipe. `workerFile` is the argon2 worker. */
export async function deriveKey(secret: string, kdf: Kdf, workerFile: string): Promise<Buffer> {
  const { memoryKib, passes, parallelism } = kdf;
  const input: Argon2Input = {
    secret: new TextEncoder().encode(secret),
    salt: new Uint8Array(kdf.salt),
    memoryKib,
    passes,
    parallelism,
  };
  try {
    const key = await runWorker<Uint8Array>(workerFile, input);
    return Buffer.from(key.buffer, key.byteOffset, key.byteLength);
  } finally {
    input.secret.fill(0);
  }
}
