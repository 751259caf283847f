import { parentPort, workerData } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';

export interface Argon2Input {
  readonly secret: Uint8Array;
  readonly salt: Uint8Array;
  readonly memoryKib: number;
  readonly passes: number;
  readonly parallelism: number;
}

const input = workerData as Argon2Input;
const key = await argon2id({
  password: input.secret,
  salt: input.salt,
  iterations: input.passes,
  parallelism: input.parallelism,
  memorySize: input.memoryKib,
  hashLength: 32,
  outputType: 'binary',
});
input.secret.fill(0);
parentPort?.postMessage(key, [key.buffer as ArrayBuffer]);
