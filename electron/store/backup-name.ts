/** A backup by its name: `casustafel-2026-11-22T09-30-00-000Z[-voor-migratie-4].db`. */
export interface BackupName {
  readonly name: string;
  /** Made at: ISO instant in UTC with dashes for colons and point, which Windows does not take in a name. */
  readonly stamp: string;
  /** Number of the migration it was made before; null for an ordinary backup. */
  readonly beforeMigration: number | null;
}

const pattern = /^casustafel-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)(?:-voor-migratie-(\d+))?\.db$/;

/** `now` is an ISO instant with milliseconds. */
export function backupName(now: string, beforeMigration: number | null): string {
  const suffix = beforeMigration === null ? '' : `-voor-migratie-${beforeMigration}`;
  return `casustafel-${fileStamp(now)}${suffix}.db`;
}

/** Null for a file that is no backup. */
export function parseBackupName(name: string): BackupName | null {
  const match = pattern.exec(name);
  const stamp = match?.[1];
  if (stamp === undefined) return null;
  const number = match?.[2];
  return { name, stamp, beforeMigration: number === undefined ? null : Number(number) };
}

/** The key file that goes with a backup stands beside it. */
export function backupKeyFile(backup: string): string {
  return backup.replace(/\.db$/, '.sleutels.json');
}

/** An ISO instant as part of a file name. */
export function fileStamp(now: string): string {
  return now.replaceAll(/[:.]/g, '-');
}
