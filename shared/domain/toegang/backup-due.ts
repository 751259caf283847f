export type BackupReason = 'day' | 'overleg';

export interface BackupMoments {
  /** ISO instant. */
  readonly now: string;
  /** When the ordinary backups that are there were made: ISO instants. */
  readonly madeAt: readonly string[];
  /** When the last overleg closed of which every bespreking is afgerond: ISO instant, or null. */
  readonly lastClosedAt: string | null;
  /** A bespreking is going on. */
  readonly running: boolean;
}

/**
 * Why a backup is due now: none of today (UTC, as in the names), or an overleg closed since the last one
 * (R8). Never while a bespreking runs: making one holds up the program. Backups that seem to come from the
 * future were made before the clock was set back; they do not stand in the way of a new one.
 */
export function backupDue({ now, madeAt, lastClosedAt, running }: BackupMoments): BackupReason | null {
  if (running) return null;
  const [newest] = madeAt.filter((moment) => moment <= now).toSorted((a, b) => (a < b ? 1 : -1));
  if (newest === undefined || newest.slice(0, 10) !== now.slice(0, 10)) return 'day';
  return lastClosedAt !== null && lastClosedAt > newest ? 'overleg' : null;
}

/** The newest of these backups when it was made later than `now`: the clock has been set back. Else null. */
export function clockBehind(now: string, madeAt: readonly string[]): string | null {
  const [newest] = madeAt.toSorted((a, b) => (a < b ? 1 : -1));
  return newest !== undefined && newest > now ? newest : null;
}
