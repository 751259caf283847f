import { expect, test } from 'vitest';
import { backupName, parseBackupName, stampInstant } from '../../../electron/store/backup-name.ts';
import { backupsToDrop } from '../../../electron/store/backup-retention.ts';

const at = (day: string, hour: number, beforeMigration: number | null = null) =>
  backupName(`2026-${day}T${String(hour).padStart(2, '0')}:00:00.000Z`, beforeMigration);

const now = '2026-11-22T18:00:00.000Z';

test('R8: of today the last three stay', () => {
  const names = [8, 9, 10, 11, 12].map((hour) => at('11-22', hour));
  expect(backupsToDrop(names, now)).toEqual([at('11-22', 9), at('11-22', 8)]);
});

test('R8: of an earlier day the last one stays', () => {
  const names = [at('11-20', 9), at('11-20', 17), at('11-21', 9), at('11-21', 12), at('11-22', 9)];
  expect(backupsToDrop(names, now)).toEqual([at('11-21', 9), at('11-20', 9)]);
});

test('R8: ten stay in all, the newest', () => {
  const days = Array.from({ length: 14 }, (_, index) => `11-${String(index + 1).padStart(2, '0')}`);
  const dropped = backupsToDrop(
    days.map((day) => at(day, 9)),
    now,
  );
  expect(dropped).toEqual(['11-04', '11-03', '11-02', '11-01'].map((day) => at(day, 9)));
});

test('R8: the last copy before each migration stays, however old, apart from the ten', () => {
  const old = [at('01-02', 9, 2), at('01-03', 9, 2), at('02-01', 9, 3)];
  const days = Array.from({ length: 10 }, (_, index) => at(`11-${index + 10}`, 9));
  expect(backupsToDrop([...old, ...days], now)).toEqual([at('01-02', 9, 2)]);
});

test('a name that is no backup is never dropped', () => {
  const names = [
    'casustafel.db',
    'vakantie.db',
    'casustafel-2026.db',
    at('11-22', 9).replace('.db', '.sleutels.json'),
  ];
  expect(backupsToDrop(names, now)).toEqual([]);
});

test('a name says when the backup was made, and before which migration', () => {
  const name = backupName('2026-11-22T09:30:00.000Z', 4);
  expect(name).toBe('casustafel-2026-11-22T09-30-00-000Z-voor-migratie-4.db');
  expect(parseBackupName(name)).toEqual({
    name,
    stamp: '2026-11-22T09-30-00-000Z',
    beforeMigration: 4,
    logboek: null,
  });
});

test('a name says where the logboek stood', () => {
  const head = { nummer: 120, hash: `1f3a9c04${'0'.repeat(56)}` };
  const name = backupName('2026-11-22T09:30:00.000Z', null, head);
  expect(name).toBe('casustafel-2026-11-22T09-30-00-000Z-logboek-120-1f3a9c04.db');
  expect(parseBackupName(name)?.logboek).toEqual({ nummer: 120, shortHash: '1f3a9c04' });
  expect(stampInstant('2026-11-22T09-30-00-000Z')).toBe('2026-11-22T09:30:00.000Z');
});

test('R8: a clock that was set back drops none of the backups from after it, and they take no place', () => {
  const later = [at('11-23', 9), at('11-24', 9), at('11-24', 10), at('11-25', 9, 2)];
  const days = Array.from({ length: 11 }, (_, index) => at(`11-${index + 12}`, 9));
  expect(backupsToDrop([...days, ...later], now)).toEqual([at('11-12', 9)]);
});
