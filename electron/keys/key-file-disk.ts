import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { replaceFile } from './durable-file.ts';
import { parseKeyFile, serializeKeyFile, type KeyFile } from './key-file.ts';

export const keyFileName = 'sleutels.json';
export const previousKeyFileName = 'sleutels.vorige.json';

/** Throws StoreError key-file-missing, key-file-damaged or newer-version. */
export function readKeyFile(file: string): KeyFile {
  if (!existsSync(file)) throw new StoreError('key-file-missing');
  return parseKeyFile(readFileSync(file, 'utf8'));
}

/**
 * Writes the key file of a folder; the generation before it stays as sleutels.vorige.json.
 * `prove` must open the key with what was read back from the disk, and throw if it cannot: until then the
 * old file stands (R2).
 */
export async function writeKeyFile(
  folder: string,
  file: KeyFile,
  prove: (readBack: KeyFile) => Promise<void> | void,
): Promise<void> {
  const target = join(folder, keyFileName);
  await replaceFile(target, serializeKeyFile(file), async (text) => {
    await prove(parseKeyFile(text));
    if (existsSync(target)) await keepPrevious(folder, readFileSync(target, 'utf8'));
  });
}

/**
 * Makes the generation that is kept the same as the one that counts: for a key that must not hang on one
 * file, before a store is put under it.
 */
export function doubleKeyFile(folder: string): Promise<void> {
  return keepPrevious(folder, readFileSync(join(folder, keyFileName), 'utf8'));
}

async function keepPrevious(folder: string, text: string): Promise<void> {
  await replaceFile(join(folder, previousKeyFileName), text, (readBack) => {
    if (readBack !== text) throw new StoreError('disk-error', 'READ_BACK');
  });
}
