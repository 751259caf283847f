import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { previousKeyFileName } from '../keys/key-file-disk.ts';
import { fileStamp } from './backup-name.ts';
import type { StorePaths } from './store-files.ts';

/** Makes room without removing: a file gets the date in its name and stays (R6). */
export function keepAside(file: string, now: string): void {
  if (existsSync(file)) moveTo(file, keptName(file, now));
}

/** Everything of the store that stands in the way of a restored one. */
export function keepStoreAside(paths: StorePaths, now: string): void {
  // The journal goes first and with its store, or SQLite would roll its pages into the restored one.
  if (existsSync(paths.journal)) moveTo(paths.journal, `${keptName(paths.store, now)}-journal`);
  keepAside(paths.store, now);
  keepAside(paths.keyFile, now);
  keepAside(join(paths.folder, previousKeyFileName), now);
}

function moveTo(file: string, kept: string): void {
  if (existsSync(kept)) throw new StoreError('already-exists');
  renameSync(file, kept);
}

function keptName(file: string, now: string): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}.bewaard-${fileStamp(now)}${extension}`);
}
