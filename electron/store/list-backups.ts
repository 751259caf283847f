import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readKeyFile } from '../keys/key-file-disk.ts';
import { backupKeyFile, parseBackupName, stampInstant } from './backup-name.ts';
import { slotsOf, type BackupSlots } from './backup-slots.ts';

export interface ListedBackup {
  readonly name: string;
  /** ISO instant, from the name. */
  readonly madeAt: string;
  /** Bytes. */
  readonly size: number;
  readonly beforeMigration: number | null;
  readonly logboekNummer: number | null;
  /** Who can open it; null when its key file is gone or damaged: then it does not count. */
  readonly slots: BackupSlots | null;
}

/**
 * The backups of one store in a folder, newest first; `storeId` null lists those of any store. Throws what
 * the disk says; may block on a share.
 */
export function listBackups(folder: string, storeId: string | null): ListedBackup[] {
  return readdirSync(folder)
    .map((name) => describe(folder, name))
    .filter((backup) => backup !== null)
    .filter(({ slots }) => storeId === null || slots === null || slots.storeId === storeId)
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

function describe(folder: string, name: string): ListedBackup | null {
  const parsed = parseBackupName(name);
  if (parsed === null) return null;
  const found = lstatSync(join(folder, name));
  if (!found.isFile()) return null;
  return {
    name,
    madeAt: stampInstant(parsed.stamp),
    size: found.size,
    beforeMigration: parsed.beforeMigration,
    logboekNummer: parsed.logboek?.nummer ?? null,
    slots: readSlots(join(folder, name)),
  };
}

function readSlots(backup: string): BackupSlots | null {
  try {
    return slotsOf(readKeyFile(backupKeyFile(backup)));
  } catch {
    return null;
  }
}
