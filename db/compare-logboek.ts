import type Database from 'better-sqlite3';
import type { LogboekComparison } from '../shared/domain/toegang/compare-copies.ts';
import { logboekHead } from './logboek-head.ts';

// Opening, closing and looking change no record.
const onlyLooking = ['ontgrendeld', 'vergrendeld', 'ingezien'];

/**
 * How far the logboeken of two copies of one store are the same, and what each has after that. A hash holds
 * all that came before it, so the first line that differs can be found by halving.
 */
export function compareLogboek(present: Database.Database, backup: Database.Database): LogboekComparison {
  const shared = lastSharedNummer(present, backup);
  return {
    shared,
    present: { head: logboekHead(present), changesSince: changesAfter(present, shared) },
    backup: { head: logboekHead(backup), changesSince: changesAfter(backup, shared) },
  };
}

/** 0 when no line is the same. */
function lastSharedNummer(a: Database.Database, b: Database.Database): number {
  const hashIn = (db: Database.Database) =>
    db.prepare<[number], string>('SELECT hash FROM logboek WHERE nummer = ?').pluck();
  const [ofA, ofB] = [hashIn(a), hashIn(b)];
  const same = (nummer: number): boolean => {
    const hash = ofA.get(nummer);
    return hash !== undefined && hash === ofB.get(nummer);
  };
  let low = Math.max(firstNummer(a), firstNummer(b));
  let high = Math.min(logboekHead(a)?.nummer ?? 0, logboekHead(b)?.nummer ?? 0);
  if (high < low || !same(low)) return 0;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (same(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function firstNummer(db: Database.Database): number {
  return db.prepare<[], number | null>('SELECT min(nummer) FROM logboek').pluck().get() ?? 1;
}

/** How many lines after `nummer` tell of more than looking. */
function changesAfter(db: Database.Database, nummer: number): number {
  const marks = onlyLooking.map(() => '?').join(', ');
  return Number(
    db
      .prepare(`SELECT count(*) FROM logboek WHERE nummer > ? AND actie NOT IN (${marks})`)
      .pluck()
      .get(nummer, ...onlyLooking),
  );
}
