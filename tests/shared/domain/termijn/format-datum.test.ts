import { expect, test } from 'vitest';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';

test.each([
  ['2026-11-27', 'vr 27 nov 2026'],
  ['2027-03-01', 'ma 1 mrt 2027'],
  ['2028-02-29', 'di 29 feb 2028'],
  ['2026-11-29', 'zo 29 nov 2026'],
])('%s is written as %s', (date, words) => {
  expect(formatDatum(date)).toBe(words);
});

test('a date the calendar does not have is an error', () => {
  expect(() => formatDatum('2026-02-30')).toThrow();
  expect(() => formatDatum('vrijdag')).toThrow();
});
