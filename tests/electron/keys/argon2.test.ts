import { argon2Sync } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { deriveKey, kdfSchema, newKdf, standardKdfCost, type Kdf } from '../../../electron/keys/kdf.ts';

const workerFile = fileURLToPath(new URL('../../../electron/keys/workers/argon2.ts', import.meta.url));
const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');

function nodeArgon2(secret: string, kdf: Kdf): Buffer {
  return argon2Sync('argon2id', {
    message: secret,
    nonce: kdf.salt,
    parallelism: kdf.parallelism,
    tagLength: 32,
    memory: kdf.memoryKib,
    passes: kdf.passes,
  });
}

test('the cost of a real store is 64 MiB, three passes, one lane', () => {
  expect(standardKdfCost).toEqual({ memoryKib: 65536, passes: 3, parallelism: 1 });
});

test.each([
  standardKdfCost,
  { memoryKib: 1024, passes: 1, parallelism: 1 },
  { memoryKib: 4096, passes: 2, parallelism: 4 },
])('Argon2id of the worker equals that of OpenSSL: %o', async (cost) => {
  const kdf: Kdf = { name: 'argon2id', ...cost, salt };
  const secret = 'paarse giraf leest stiekem kranten é €';
  expect(await deriveKey(secret, kdf, workerFile)).toEqual(nodeArgon2(secret, kdf));
});

test('the main thread stays free while a key is derived', async () => {
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1), 5);
  await deriveKey('geheim', newKdf(standardKdfCost), workerFile);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(10);
});

test('each new slot has a salt of its own', () => {
  expect(newKdf(standardKdfCost).salt).not.toEqual(newKdf(standardKdfCost).salt);
});

test('parameters that would freeze the machine are refused', () => {
  const kdf = { name: 'argon2id', ...standardKdfCost, salt: salt.toString('base64') };
  expect(kdfSchema.safeParse(kdf).success).toBe(true);
  expect(kdfSchema.safeParse({ ...kdf, memoryKib: 2 ** 30 }).success).toBe(false);
  expect(kdfSchema.safeParse({ ...kdf, passes: 1000 }).success).toBe(false);
  expect(kdfSchema.safeParse({ ...kdf, salt: 'AAAA' }).success).toBe(false);
});

test('a worker that is not there, and one that ends without an answer, reject', async () => {
  await expect(deriveKey('geheim', newKdf(standardKdfCost), '/nowhere/argon2.js')).rejects.toThrow();
  const silent = fileURLToPath(new URL('./silent-worker.ts', import.meta.url));
  await expect(deriveKey('geheim', newKdf(standardKdfCost), silent)).rejects.toThrow('worker stopped');
});
