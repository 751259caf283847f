import Database from 'better-sqlite3';
import { storeErrorFrom } from './store-error.ts';

/**
 * Whether another process holds this store. Needs no key: SQLite asks for the lock before it reads a page,
 * and read-only it changes nothing, not even after a crash.
 */
export function storeInUse(file: string, nativeBinding?: string): boolean {
  let db: Database.Database | null = null;
  try {
    const binding = nativeBinding === undefined ? {} : { nativeBinding };
    db = new Database(file, { readonly: true, timeout: 0, ...binding });
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (error) {
    return storeErrorFrom(error).code === 'in-use';
  } finally {
    db?.close();
  }
}
