import { fileStamp, parseBackupName, type BackupName } from './backup-name.ts';

export const keptToday = 3;
export const keptInAll = 10;

/**
 * The names of the backups that can go: kept are the last three of the day of `now` (ISO instant; UTC as in
 * the names), the last of each earlier day, ten in all, and apart from those the last one before each
 * migration (R8). Backups later than `now` were made before the clock was set back: none of them goes, and
 * they take nobody's place. Names that are no backup are left alone.
 */
export function backupsToDrop(names: readonly string[], now: string): string[] {
  const stampNow = fileStamp(now);
  const backups = names
    .map(parseBackupName)
    .filter((backup) => backup !== null)
    .filter(({ stamp }) => stamp <= stampNow)
    .toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1));
  const ordinary = backups.filter((backup) => backup.beforeMigration === null);
  const migrations = backups.filter((backup) => backup.beforeMigration !== null);
  const kept = new Set([
    ...keepOrdinary(ordinary, now.slice(0, 10)),
    ...lastOfEach(migrations, (b) => b.beforeMigration),
  ]);
  return backups.filter((backup) => !kept.has(backup)).map(({ name }) => name);
}

function keepOrdinary(newestFirst: readonly BackupName[], today: string): BackupName[] {
  const ofToday = newestFirst.filter(({ stamp }) => stamp.startsWith(today));
  const earlier = newestFirst.filter(({ stamp }) => !stamp.startsWith(today));
  return [...ofToday.slice(0, keptToday), ...lastOfEach(earlier, ({ stamp }) => stamp.slice(0, 10))].slice(
    0,
    keptInAll,
  );
}

function lastOfEach(
  newestFirst: readonly BackupName[],
  keyOf: (backup: BackupName) => unknown,
): BackupName[] {
  const seen = new Set<unknown>();
  return newestFirst.filter((backup) => {
    const key = keyOf(backup);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
