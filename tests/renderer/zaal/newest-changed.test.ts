import { expect, test } from 'vitest';
import { newestChanged } from '../../../renderer/features/zaal/newest-changed.ts';

test('a new row at the end is the newest', () => {
  expect(newestChanged(['a', 'b'], ['a', 'b', 'c'])).toBe(2);
});

test('a row in the middle that says something else is the newest', () => {
  expect(newestChanged(['a', 'b open', 'c'], ['a', 'b ja', 'c'])).toBe(1);
});

test('rows that went away, or nothing at all, move nothing', () => {
  expect(newestChanged(['a', 'b', 'c'], ['a', 'c'])).toBeNull();
  expect(newestChanged(['a'], ['a'])).toBeNull();
});
