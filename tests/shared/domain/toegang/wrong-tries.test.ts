import { expect, test } from 'vitest';
import { nextTryAt, triesAt, waitAfter, waitText } from '../../../../shared/domain/toegang/wrong-tries.ts';

const at = '2026-11-22T09:00:00.000Z';

test('none up to four tries, then half a minute, doubling up to a quarter of an hour', () => {
  expect([0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 1000].map(waitAfter)).toEqual([
    0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900,
  ]);
});

test('the next try is told as a moment, until that moment', () => {
  const tries = { wrongTries: 6, lastWrongTryAt: at };
  expect(nextTryAt(tries, '2026-11-22T09:00:59.999Z')).toBe('2026-11-22T09:01:00.000Z');
  expect(nextTryAt(tries, '2026-11-22T09:01:00.000Z')).toBeNull();
  expect(nextTryAt({ wrongTries: 4, lastWrongTryAt: at }, at)).toBeNull();
  expect(nextTryAt({ wrongTries: 9, lastWrongTryAt: null }, at)).toBeNull();
});

test('a last try that lies ahead counts from now, so the wait is never longer than itself', () => {
  const tries = { wrongTries: 5, lastWrongTryAt: '2027-01-01T00:00:00.000Z' };
  expect(nextTryAt(tries, at)).toBe('2026-11-22T09:00:30.000Z');
  expect(triesAt(tries, at)).toEqual({ wrongTries: 5, lastWrongTryAt: at });
  const past = { wrongTries: 5, lastWrongTryAt: at };
  expect(triesAt(past, at)).toBe(past);
});

test.each([
  [900, 'nog 15 minuten'],
  [90, 'nog 2 minuten'],
  [89.2, 'nog 2 minuten'],
  [60, 'nog 60 seconden'],
  [0.4, 'nog 1 seconde'],
])('%s seconds is %s', (seconds, text) => {
  expect(waitText(seconds)).toBe(text);
});
