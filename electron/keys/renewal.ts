import type { DataKeyRecord } from './data-key.ts';
import type { KeyFile } from './key-file.ts';

/** The key file of a renewal that begins: the new key stands in it before a file is under it. */
export function withPending(file: KeyFile, pending: DataKeyRecord, writtenAt: string): KeyFile {
  return next(file, { ...file.keys, pending }, writtenAt);
}

/** The store is under the pending key: it becomes the current one, and the old one is kept for its backups. */
export function withPendingFinished(file: KeyFile, writtenAt: string): KeyFile {
  const { current, pending, retired } = file.keys;
  if (pending === null) return file;
  return next(file, { current: pending, pending: null, retired: [current, ...retired] }, writtenAt);
}

/** No file is under the pending key, so it goes. */
export function withoutPending(file: KeyFile, writtenAt: string): KeyFile {
  return file.keys.pending === null ? file : next(file, { ...file.keys, pending: null }, writtenAt);
}

/** Without the retired keys that `isNeeded` does not name. The same file when all are needed. */
export function withRetired(
  file: KeyFile,
  isNeeded: (record: DataKeyRecord) => boolean,
  writtenAt: string,
): KeyFile {
  const retired = file.keys.retired.filter(isNeeded);
  return retired.length === file.keys.retired.length
    ? file
    : next(file, { ...file.keys, retired }, writtenAt);
}

/**
 * What a renewal that was broken off comes to, told by the salt in the first bytes of the store (`head`):
 * under the pending key it is finished, under the current one undone. The same file when there is nothing
 * to settle, or when the head is of neither: then what is wrong is told as it stands (R5).
 */
export function settled(head: Buffer, file: KeyFile, now: () => string): KeyFile {
  const { current, pending } = file.keys;
  if (pending === null) return file;
  if (head.equals(pending.salt)) return withPendingFinished(file, now());
  return head.equals(current.salt) ? withoutPending(file, now()) : file;
}

function next(file: KeyFile, keys: KeyFile['keys'], writtenAt: string): KeyFile {
  return { ...file, generation: file.generation + 1, writtenAt, keys };
}
