import { expect, test } from 'vitest';
import { backupDue, clockBehind } from '../../../../shared/domain/toegang/backup-due.ts';

const now = '2026-11-22T15:00:00.000Z';
const morning = '2026-11-22T08:00:00.000Z';
const yesterday = '2026-11-21T08:00:00.000Z';
const none = { now, madeAt: [], lastClosedAt: null, running: false };

test('R8: a backup is due once a day', () => {
  expect(backupDue(none)).toBe('day');
  expect(backupDue({ ...none, madeAt: [yesterday] })).toBe('day');
  expect(backupDue({ ...none, madeAt: [yesterday, morning] })).toBe(null);
});

test('R8: and after an overleg that was closed since the last one', () => {
  const closed = { ...none, madeAt: [morning], lastClosedAt: '2026-11-22T14:30:00.000Z' };
  expect(backupDue(closed)).toBe('overleg');
  expect(backupDue({ ...closed, madeAt: [morning, '2026-11-22T14:31:00.000Z'] })).toBe(null);
  expect(backupDue({ ...closed, lastClosedAt: '2026-11-22T07:30:00.000Z' })).toBe(null);
});

test('never while a bespreking runs', () => {
  expect(backupDue({ ...none, running: true })).toBe(null);
});

test('R8: a clock that was set back is named, and still gets its backup of the day', () => {
  const future = '2026-11-25T08:00:00.000Z';
  expect(backupDue({ ...none, madeAt: [future] })).toBe('day');
  expect(backupDue({ ...none, madeAt: [future, morning] })).toBe(null);
  expect(clockBehind(now, [morning, future])).toBe(future);
  expect(clockBehind(now, [morning])).toBe(null);
  expect(clockBehind(now, [])).toBe(null);
});
