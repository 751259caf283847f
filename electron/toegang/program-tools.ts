import { fileURLToPath } from 'node:url';
import { migrations } from '../../db/migrations.ts';
import type { StoreTools } from '../store/store-tools.ts';
import { standardKdfCost } from '../keys/kdf.ts';

/** A worker as the bundle lays it out: beside main.js, in workers/. */
function worker(name: string): string {
  return fileURLToPath(new URL(`./workers/${name}.js`, import.meta.url));
}

/** What the store needs of this program. */
export function createStoreTools(now: () => string, nativeBinding: string | undefined): StoreTools {
  return {
    migrations,
    kdfCost: standardKdfCost,
    argon2Worker: worker('argon2'),
    checkBackupWorker: worker('check-backup'),
    backupTaskWorker: worker('backup-task'),
    nativeBinding,
    now,
  };
}
