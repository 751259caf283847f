import type Database from 'better-sqlite3';
import type { LogboekHead } from '../shared/domain/toegang/logboek-head.ts';

/** Where the logboek of an open file stands; null when it has none yet. */
export function logboekHead(db: Database.Database): LogboekHead | null {
  if (!hasLogboek(db)) return null;
  const row = db
    .prepare<[], LogboekHead>('SELECT nummer, hash, moment FROM logboek ORDER BY nummer DESC LIMIT 1')
    .get();
  return row ?? null;
}

function hasLogboek(db: Database.Database): boolean {
  const found = db
    .prepare("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'logboek')")
    .pluck()
    .get();
  return found === 1;
}
