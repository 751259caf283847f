import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { partSuffix } from '../keys/durable-file.ts';
import { fileNames } from './store-files.ts';

// A copy to a slow share can take hours; a day later nobody is writing it any more.
const staleMs = 24 * 60 * 60 * 1000;

// SQLite keeps a journal beside the copy it is writing.
const ends = [partSuffix, `${partSuffix}-journal`];

/**
 * Removes what a killed program left half-written in a folder of backups: only our own part files, a day
 * old by the clock that dated them. They never counted as a backup.
 */
export function removeOldParts(folder: string, systemTime = Date.now()): void {
  for (const name of fileNames(folder)) {
    if (!name.startsWith('casustafel-') || !ends.some((end) => name.endsWith(end))) continue;
    const file = join(folder, name);
    const found = lstatSync(file);
    if (found.isFile() && systemTime - found.mtimeMs > staleMs) rmSync(file, { force: true });
  }
}
