import type Database from 'better-sqlite3';
import { StoreError } from '../shared/domain/toegang/store-problem.ts';

interface Pragma {
  readonly name: string;
  readonly value: string;
  /** What the database answers when the pragma holds. */
  readonly answer: string | number;
}

/** For every connection, in memory too. */
export const connectionPragmas: readonly Pragma[] = [
  // Temporary files are not encrypted: a sort or VACUUM would write plain rows to the temp folder.
  { name: 'temp_store', value: 'MEMORY', answer: 2 },
  { name: 'secure_delete', value: 'ON', answer: 1 },
  { name: 'foreign_keys', value: 'ON', answer: 1 },
  // Without this INSERT OR REPLACE gets past the triggers of append-only tables.
  { name: 'recursive_triggers', value: 'ON', answer: 1 },
  { name: 'trusted_schema', value: 'OFF', answer: 0 },
  { name: 'cell_size_check', value: 'ON', answer: 1 },
  { name: 'cache_size', value: '-65536', answer: -65536 },
];

/** For the store file. One connection gains nothing from WAL, and a flipped bit in a WAL frame is silent. */
export const filePragmas: readonly Pragma[] = [
  { name: 'journal_mode', value: 'DELETE', answer: 'delete' },
  // Under EXCLUSIVE the journal stays on disk and would hold the old pages.
  { name: 'journal_size_limit', value: '0', answer: 0 },
  { name: 'synchronous', value: 'FULL', answer: 2 },
  { name: 'locking_mode', value: 'EXCLUSIVE', answer: 'exclusive' },
];

/** Sets each pragma and reads it back: SQLite ignores a pragma it does not know without a word. */
export function setPragmas(db: Database.Database, pragmas: readonly Pragma[]): void {
  for (const { name, value, answer } of pragmas) {
    db.pragma(`${name} = ${value}`);
    const given: unknown = db.pragma(name, { simple: true });
    if (given !== answer) throw new StoreError('unexpected', `PRAGMA_${name.toUpperCase()}`);
  }
}
