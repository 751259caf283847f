import type Database from 'better-sqlite3';

export interface LastHersteltest {
  /** Of the last one that went well: ISO instant, or null. */
  readonly lastAt: string | null;
  /** When the first line of the logboek was written: ISO instant, or null. */
  readonly begunAt: string | null;
}

/** When putting a backup back was last tried with success, as the logboek knows. */
export function lastHersteltest(db: Database.Database): LastHersteltest {
  const row = db
    .prepare<[], LastHersteltest>(
      `SELECT (SELECT max(moment) FROM logboek WHERE actie = 'hersteltest' AND resultaat = 'gelukt') AS lastAt,
         (SELECT min(moment) FROM logboek) AS begunAt`,
    )
    .get();
  return row ?? { lastAt: null, begunAt: null };
}
