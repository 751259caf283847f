import type { Database } from 'better-sqlite3';

export interface LibraryVersions {
  readonly sqlite: string;
  /** SQLite3 Multiple Ciphers, which does the encryption. */
  readonly ciphers: string;
}

/** The libraries inside the SQLite addon, as they name themselves. */
export function libraryVersions(db: Database): LibraryVersions {
  const ask = (call: string) => String(db.prepare(`SELECT ${call}()`).pluck().get());
  // "SQLite3 Multiple Ciphers 2.4.0"
  return { sqlite: ask('sqlite_version'), ciphers: ask('sqlite3mc_version').replace(/^\D+3\D+/, '') };
}
