import { expect, test } from 'vitest';
import { lateBy } from '../../../../shared/domain/termijn/late-by.ts';

test.each([
  ['2026-11-23', 0, 'vandaag'],
  ['2026-11-22', 1, '1 dag te laat'],
  ['2026-11-10', 13, '13 dagen te laat'],
  ['2026-11-09', 14, '2 weken te laat'],
  ['2025-11-23', 365, '52 weken te laat'],
  ['2026-11-24', -1, 'morgen'],
  ['2026-11-25', -2, 'nog 2 dagen'],
  ['2026-12-08', -15, 'nog 2 weken'],
])('a term of %s is %i days late on 2026-11-23: %s', (date, days, words) => {
  expect(lateBy(date, '2026-11-23')).toEqual({ days, words });
});
