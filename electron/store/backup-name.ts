import type { LogboekHead } from '../../shared/domain/toegang/logboek-head.ts';

/** A backup by its name: `casustafel-2026-11-22T09-30-00-000Z[-voor-migratie-4][-logboek-120-1f3a9c04].db`. */
export interface BackupName {
  readonly name: string;
  /** Made at: ISO instant in UTC with dashes for colons and point, which Windows does not take in a name. */
  readonly stamp: string;
  /** Number of the migration it was made before; null for an ordinary backup. */
  readonly beforeMigration: number | null;
  /** Where the logboek stood, with the first eight digits of that hash; null when the name does not say. */
  readonly logboek: { readonly nummer: number; readonly shortHash: string } | null;
}

const shortHashLength = 8;
const pattern =
  /^casustafel-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)(?:-voor-migratie-(\d{1,6}))?(?:-logboek-(\d{1,12})-([\da-f]{8}))?\.db$/;

/** `now` is an ISO instant with milliseconds. */
export function backupName(
  now: string,
  beforeMigration: number | null,
  head: Pick<LogboekHead, 'nummer' | 'hash'> | null = null,
): string {
  const migration = beforeMigration === null ? '' : `-voor-migratie-${beforeMigration}`;
  const logboek = head === null ? '' : `-logboek-${head.nummer}-${head.hash.slice(0, shortHashLength)}`;
  return `casustafel-${fileStamp(now)}${migration}${logboek}.db`;
}

/** Null for a file that is no backup. */
export function parseBackupName(name: string): BackupName | null {
  const match = pattern.exec(name);
  const stamp = match?.[1];
  if (stamp === undefined) return null;
  const [, , migration, nummer, shortHash] = match ?? [];
  return {
    name,
    stamp,
    beforeMigration: migration === undefined ? null : Number(migration),
    logboek: nummer === undefined || shortHash === undefined ? null : { nummer: Number(nummer), shortHash },
  };
}

/** The key file that goes with a backup stands beside it. */
export function backupKeyFile(backup: string): string {
  return backup.replace(/\.db$/, '.sleutels.json');
}

/** An ISO instant as part of a file name. */
export function fileStamp(now: string): string {
  return now.replaceAll(/[:.]/g, '-');
}

/** The ISO instant that a stamp was made of. */
export function stampInstant(stamp: string): string {
  return stamp.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/, 'T$1:$2:$3.$4Z');
}
