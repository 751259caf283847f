import type { Migration } from '../../db/migration.ts';
import type { KdfCost } from '../keys/kdf.ts';

/** What the store needs from outside. `now` gives an ISO instant; files are absolute paths. */
export interface StoreTools {
  readonly migrations: readonly Migration[];
  readonly kdfCost: KdfCost;
  readonly argon2Worker: string;
  readonly checkBackupWorker: string;
  readonly nativeBinding?: string | undefined;
  readonly now: () => string;
}
