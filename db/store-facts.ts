import type { Database } from 'better-sqlite3';
import { connectionPragmas, filePragmas } from './pragmas.ts';

/** How an open store is encrypted, as the database itself says. */
export interface CipherFacts {
  readonly naam: string;
  /** Version of the SQLCipher format. */
  readonly legacy: number;
  readonly pageBytes: number;
  readonly hmacPerPage: boolean;
  readonly hmac: string;
}

// The numbers of SQLite3 Multiple Ciphers (documentation, cipher SQLCipher, hmac_algorithm).
const hmacNames: Readonly<Record<string, string>> = { 0: 'SHA-1', 1: 'SHA-256', 2: 'SHA-512' };

/** How the open store is encrypted, as SQLCipher itself answers. */
export function cipherFacts(db: Database): CipherFacts {
  const ask = (pragma: string) => String(db.pragma(pragma, { simple: true }));
  const hmac = ask('hmac_algorithm');
  return {
    naam: ask('cipher'),
    legacy: Number(ask('legacy')),
    pageBytes: Number(ask('page_size')),
    hmacPerPage: ask('hmac_use') === '1',
    hmac: hmacNames[hmac] ?? hmac,
  };
}

/** Each pragma that a store is opened with, and what the database answers to it now. */
export function pragmaValues(db: Database): { naam: string; value: string }[] {
  return [...connectionPragmas, ...filePragmas].map(({ name }) => ({
    naam: name,
    value: String(db.pragma(name, { simple: true })),
  }));
}
