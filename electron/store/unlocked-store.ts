import type Database from 'better-sqlite3';
import type { MigrationReport } from '../../db/migrate.ts';
import type { SlotKind } from '../keys/slot.ts';
import { releaseFolder } from './folder-claim.ts';
import type { StorePaths } from './store-files.ts';

/** An open store file with what it takes to back it up. */
export interface OpenFile {
  readonly db: Database.Database;
  readonly paths: StorePaths;
  readonly storeId: string;
  /** lockStore wipes it. */
  readonly key: Buffer;
  readonly salt: Buffer;
}

/** A store that is open in this process. Ends with lockStore. */
export interface UnlockedStore extends OpenFile {
  /** The way in that was used. */
  readonly slot: { readonly id: string; readonly kind: SlotKind; readonly label: string };
  readonly migrated: MigrationReport;
  /** stand.json was missing or unreadable. */
  readonly standLost: boolean;
}

/** Closes the file and wipes the key. Calling it twice does no harm. */
export function lockStore(store: UnlockedStore): void {
  if (!store.db.open) return;
  store.db.close();
  store.key.fill(0);
  releaseFolder(store.paths.folder);
}
