import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { migrate } from '../../db/migrate.ts';
import { openStore } from '../../db/open.ts';
import { checkPassphrase } from '../../shared/domain/toegang/passphrase.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { createKeyFile, type CreatedKeyFile } from '../keys/create-key-file.ts';
import { partName, syncFile, syncFolder } from '../keys/durable-file.ts';
import { writeKeyFile } from '../keys/key-file-disk.ts';
import { proveKeyFile } from '../keys/unlock-key-file.ts';
import { withClaim } from './folder-claim.ts';
import { updateStand } from './stand.ts';
import { hasTraces, storePaths, type StorePaths } from './store-files.ts';
import { attempt, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import { openUnlocked } from './open-unlocked.ts';
import type { UnlockedStore } from './unlocked-store.ts';

export interface NewStore {
  /** Made when it is not there. */
  readonly folder: string;
  readonly passphrase: string;
  /** Whose passphrase it is; shown beside the slot. */
  readonly label: string;
  /** Where backups will also go; a backup that lies there already is a reason not to begin. */
  readonly secondBackupFolder?: string | null;
}

export interface CreatedStore {
  readonly store: UnlockedStore;
  /** To be shown once and typed back; it is stored nowhere. */
  readonly recoveryCode: string;
  readonly recoverySlotId: string;
}

/**
 * Begins: a new key, key file and store. Only where nothing of this application lies (R2, R7).
 * The store is made under another name and put in place last, after the key file opened from the disk.
 */
export function createStore(tools: StoreTools, wanted: NewStore): Promise<StoreResult<CreatedStore>> {
  return attempt(() =>
    withClaim(wanted.folder, async () => {
      if (!checkPassphrase(wanted.passphrase).accepted) throw new StoreError('weak-passphrase');
      const places = [wanted.folder, wanted.secondBackupFolder ?? null].filter((place) => place !== null);
      if (places.some(hasTraces)) throw new StoreError('already-exists');
      mkdirSync(wanted.folder, { recursive: true, mode: 0o700 });
      const created = await createKeyFile({
        passphrase: wanted.passphrase,
        label: wanted.label,
        createdAt: tools.now(),
        cost: tools.kdfCost,
        workerFile: tools.argon2Worker,
      });
      return begin(tools, storePaths(wanted.folder), wanted.passphrase, created);
    }),
  );
}

async function begin(
  tools: StoreTools,
  paths: StorePaths,
  passphrase: string,
  { file, slot, dataKey, recoveryCode, recoverySlotId }: CreatedKeyFile,
): Promise<CreatedStore> {
  const part = partName(paths.store);
  try {
    makeStoreFile(tools, part, dataKey, file.keys.current.salt);
    await updateStand(paths.folder, {}, tools.now());
    await writeKeyFile(paths.folder, file, async (readBack) => {
      await proveKeyFile(readBack, passphrase, dataKey, tools.argon2Worker);
      await proveKeyFile(readBack, recoveryCode, dataKey, tools.argon2Worker);
    });
    if (existsSync(paths.store)) throw new StoreError('already-exists');
    renameSync(part, paths.store);
    syncFolder(paths.folder);
    const store = await openUnlocked(tools, paths, file, { slot, dataKey });
    return { store, recoveryCode, recoverySlotId };
  } catch (error) {
    dataKey.fill(0);
    throw error;
  } finally {
    rmSync(part, { force: true });
  }
}

function makeStoreFile(tools: StoreTools, file: string, key: Buffer, salt: Buffer): void {
  const db = openStore({ file, key, salt, nativeBinding: tools.nativeBinding, create: true });
  try {
    migrate(db, tools.migrations);
  } finally {
    db.close();
  }
  syncFile(file);
}
