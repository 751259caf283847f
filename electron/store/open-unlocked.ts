import type Database from 'better-sqlite3';
import { migrate, pendingMigrations, type MigrationReport } from '../../db/migrate.ts';
import { openStore } from '../../db/open.ts';
import type { KeyFile } from '../keys/key-file.ts';
import type { OpenedKey } from '../keys/unlock-key-file.ts';
import { makeBackup } from './backup-store.ts';
import { pruneBackups } from './prune-backups.ts';
import { removeRenewalCopy } from './settle-renewal.ts';
import type { StorePaths } from './store-files.ts';
import type { StoreTools } from './store-tools.ts';
import type { OpenFile, UnlockedStore } from './unlocked-store.ts';
import { forgetWrongTries } from './wrong-tries.ts';

/** Opens the file with the key in hand. Wipes the key when it fails. The folder must be claimed. Throws StoreError. */
export async function openUnlocked(
  tools: StoreTools,
  paths: StorePaths,
  keyFile: KeyFile,
  { slot, dataKey }: OpenedKey,
): Promise<UnlockedStore> {
  const { salt } = keyFile.keys.current;
  let db: Database.Database | null = null;
  try {
    db = openStore({ file: paths.store, key: dataKey, salt, nativeBinding: tools.nativeBinding });
    removeRenewalCopy(paths);
    const file: OpenFile = { db, paths, storeId: keyFile.storeId, key: dataKey, salt };
    const migrated = await bringUpToDate(tools, file);
    const standLost = await forgetWrongTries(paths.folder, tools.now());
    return { ...file, slot: { id: slot.id, kind: slot.kind, label: slot.label }, migrated, standLost };
  } catch (error) {
    db?.close();
    dataKey.fill(0);
    throw error;
  }
}

async function bringUpToDate(tools: StoreTools, file: OpenFile): Promise<MigrationReport> {
  const [next] = pendingMigrations(file.db, tools.migrations);
  if (next !== undefined) {
    const now = tools.now();
    await makeBackup(tools, file, now, next.number);
    pruneBackups(file.paths.backups, file.storeId, now);
  }
  return migrate(file.db, tools.migrations);
}
