import { expect, test } from 'vitest';
import { isClockBack, isClockInDoubt } from '../../../../shared/domain/logboek/clock-doubt.ts';

const now = '2026-11-26T09:00:00.000Z';
const yesterday = '2026-11-25T16:00:00.000Z';
const at31Days = '2026-10-26T09:00:00.000Z';
const longAgo = '2026-10-26T08:59:59.999Z';

test('L15: a clock is trusted when the logboek goes on without a gap of more than 31 days', () => {
  expect(isClockInDoubt(now, { session: yesterday, day: yesterday })).toBe(false);
  expect(isClockInDoubt(now, { session: at31Days, day: at31Days })).toBe(false);
  expect(isClockInDoubt(now, { session: null, day: null })).toBe(false);
});

test('L15: it is in doubt when before this session, or before today, nothing was noted for longer', () => {
  expect(isClockInDoubt(now, { session: longAgo, day: yesterday })).toBe(true);
  expect(isClockInDoubt(now, { session: yesterday, day: longAgo })).toBe(true);
});

test('L15: a clock went back when a line is of more than a day to come', () => {
  expect(isClockBack(now, '2026-11-27T09:00:00.001Z')).toBe(true);
  expect(isClockBack(now, '2026-11-27T09:00:00.000Z')).toBe(false);
  expect(isClockBack(now, null)).toBe(false);
});
