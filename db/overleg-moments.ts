import type Database from 'better-sqlite3';

export interface OverlegMoments {
  /** When the last overleg closed of which every bespreking is afgerond: ISO instant, or null. */
  readonly lastClosedAt: string | null;
  /** A bespreking runs that was started after `since`; one that was left open for days does not count. */
  readonly running: boolean;
}

/** What a backup must wait for, or comes after. `since` is an ISO instant. */
export function overlegMoments(db: Database.Database, since: string): OverlegMoments {
  const lastClosedAt = db
    .prepare<[], string | null>(
      `SELECT max(closed) FROM (SELECT max(closed_at) AS closed FROM bespreking
       GROUP BY overleg_id HAVING sum(status <> 'afgerond') = 0)`,
    )
    .pluck()
    .get();
  const running = db
    .prepare("SELECT EXISTS (SELECT 1 FROM bespreking WHERE status = 'lopend' AND started_at > ?)")
    .pluck()
    .get(since);
  return { lastClosedAt: lastClosedAt ?? null, running: running === 1 };
}
