import { lstatSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { storeErrorFrom } from '../../db/store-error.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { parseKeyFile, type KeyFile } from '../keys/key-file.ts';
import { judgeHeader, readHeader } from '../keys/store-salt.ts';
import { backupKeyFile } from './backup-name.ts';

// SQLCipher 4 writes whole pages of this size; a file that is no multiple of it was cut off.
const pageBytes = 4096;
const maxStoreBytes = 16 * 1024 ** 3;
// A slot takes about 1 kB, and a sealed key a third of that: hundreds of users fit.
const maxKeyFileBytes = 4 * 1024 ** 2;

/** What can be known of a backup without a secret. */
export interface BackupFiles {
  readonly file: string;
  /** The text of its own key file. */
  readonly keyText: string;
  readonly size: number;
  /** When the file was last written: ISO instant. */
  readonly writtenAt: string;
}

/**
 * Looks at a backup as at a file from a stranger, before anything opens it: plain files of a fitting size,
 * a key file that holds together and belongs to it. May block on a share: for a worker. Throws StoreError
 * not-a-backup, backup-missing, backup-damaged, wrong-pair, newer-version, or what the disk said.
 */
export function readBackupFiles(file: string): BackupFiles {
  if (!basename(file).endsWith('.db')) throw new StoreError('not-a-backup', 'NAME');
  const { size, mtime } = requirePlainFile(file, maxStoreBytes);
  const keyFile = backupKeyFile(file);
  requirePlainFile(keyFile, maxKeyFileBytes);
  const keyText = readFileSync(keyFile, 'utf8');
  requireBackupPair(file, size, parseBackupKeys(keyText));
  return { file, keyText, size, writtenAt: mtime.toISOString() };
}

/** Throws StoreError backup-damaged or newer-version: the words for a broken store would be of no help here. */
export function parseBackupKeys(keyText: string): KeyFile {
  try {
    return parseKeyFile(keyText);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'newer-version') throw error;
    throw new StoreError('backup-damaged', 'KEY_FILE');
  }
}

/** A link could point at anything, and a folder of this name is a trap or a mistake. */
function requirePlainFile(file: string, maxBytes: number): { size: number; mtime: Date } {
  let found;
  try {
    found = lstatSync(file);
  } catch (error) {
    const problem = storeErrorFrom(error);
    throw problem.code === 'folder-missing' ? new StoreError('backup-missing', problem.detail) : problem;
  }
  if (!found.isFile()) throw new StoreError('not-a-backup', 'NOT_A_FILE');
  if (found.size > maxBytes) throw new StoreError('not-a-backup', 'SIZE');
  return found;
}

function requireBackupPair(file: string, size: number, keyFile: KeyFile): void {
  if (size === 0) throw new StoreError('backup-damaged', 'EMPTY');
  const verdict = judgeHeader(readHeader(file), keyFile.keys.current.salt);
  if (verdict === 'other-store') throw new StoreError('wrong-pair');
  if (verdict === 'foreign') throw new StoreError('not-a-backup', 'HEADER');
  if (verdict === 'damaged') throw new StoreError('backup-damaged', 'HEADER');
  if (size % pageBytes !== 0) throw new StoreError('backup-damaged', 'TRUNCATED');
}
