import { expect, test } from 'vitest';
import { lockAfter } from '../../../../shared/domain/toegang/lock-after.ts';

test.each([
  [10, false, 10],
  [10, true, 45],
  [60, false, 60],
  [60, true, 60],
])('after %i minutes, an overleg running: %s, it locks after %i', (minutes, running, after) => {
  expect(lockAfter(minutes, running)).toBe(after);
});
