import { rawKeyText } from './cipher.ts';
import { openStore, type OpenStoreOptions } from './open.ts';
import { storeErrorFrom } from './store-error.ts';

/**
 * Puts a copy of a store under another key and salt, every page of it (about 10 ms per MB). Only ever on a
 * copy that nobody counts on yet: a kill in the middle leaves a file of two keys. Throws StoreError.
 */
export function rekeyCopy(
  copy: Omit<OpenStoreOptions, 'create'>,
  newKey: Uint8Array,
  newSalt: Uint8Array,
): void {
  const db = openStore(copy);
  // The salt goes along: with the key alone a file killed in between opened with neither key.
  const rawKey = rawKeyText(newKey, newSalt);
  try {
    db.rekey(rawKey);
  } catch (error) {
    throw storeErrorFrom(error);
  } finally {
    rawKey.fill(0);
    db.close();
  }
}
