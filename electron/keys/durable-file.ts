import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The ending of a file that is being written. One that stays behind after a crash was never counted on. */
export const partSuffix = '.deel';

/** A name beside `target` to write to first. */
export function partName(target: string): string {
  return `${target}.${randomBytes(4).toString('hex')}${partSuffix}`;
}

/**
 * Replaces a file so that a crash leaves the old or the new one, whole: part file, fsync, rename, fsync of
 * the folder. `prove` gets what was read back from the disk, before the old file goes; if it throws, nothing
 * changed.
 */
export async function replaceFile(
  target: string,
  text: string,
  prove: (readBack: string) => Promise<void> | void,
): Promise<void> {
  const part = partName(target);
  try {
    writeFileSync(part, text, { mode: 0o600, flag: 'wx' });
    syncFile(part);
    await prove(readFileSync(part, 'utf8'));
    renameSync(part, target);
  } finally {
    rmSync(part, { force: true });
  }
  syncFolder(dirname(target));
}

export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a rename last. Windows keeps no handle on a folder; there NTFS journals the rename itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
