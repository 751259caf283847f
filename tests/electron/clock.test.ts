import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClock } from '../../electron/clock.ts';

const zone = process.env['TZ'];
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T23:30:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
  process.env['TZ'] = zone;
  if (zone === undefined) delete process.env['TZ'];
});

test('the moment is in UTC, the day is the local one', () => {
  process.env['TZ'] = 'Europe/Amsterdam';
  const clock = createClock(undefined);
  expect(clock.now()).toBe('2026-11-22T23:30:00.000Z');
  expect(clock.today()).toBe('2026-11-23');
});

test('a demo starts on its own day and goes on from there, faster when asked', () => {
  const clock = createClock('2026-01-05T09:00:00.000Z');
  const fast = createClock('2026-01-05T09:00:00.000Z', 60);
  vi.advanceTimersByTime(60_000);
  expect(clock.now()).toBe('2026-01-05T09:01:00.000Z');
  expect(fast.now()).toBe('2026-01-05T10:00:00.000Z');
});
