import type { Migration } from '../../db/migration.ts';
import type { KdfCost } from '../keys/kdf.ts';

/** The steps of a renewal of the data key, each named for what is done when it is told. */
export const renewalSteps = [
  'key-file-begun',
  'copied',
  'rekeyed',
  'checked',
  'store-closed',
  'in-place',
  'key-file-finished',
] as const;
export type RenewalStep = (typeof renewalSteps)[number];

/** What the store needs from outside. `now` gives an ISO instant; files are absolute paths. */
export interface StoreTools {
  readonly migrations: readonly Migration[];
  readonly kdfCost: KdfCost;
  readonly argon2Worker: string;
  readonly checkBackupWorker: string;
  readonly backupTaskWorker: string;
  readonly nativeBinding?: string | undefined;
  readonly now: () => string;
  /** Told after each step of a renewal; what it throws breaks the renewal off. For tests of that. */
  readonly onRenewalStep?: ((step: RenewalStep) => void) | undefined;
}
