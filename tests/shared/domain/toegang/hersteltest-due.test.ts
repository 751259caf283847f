import { expect, test } from 'vitest';
import { isHersteltestDue } from '../../../../shared/domain/toegang/hersteltest-due.ts';

test('a year after the last hersteltest, or after the beginning, it is due', () => {
  expect(isHersteltestDue('2026-11-22', '2025-11-23', '2020-01-01')).toBe(false);
  expect(isHersteltestDue('2026-11-22', '2025-11-22', '2020-01-01')).toBe(true);
  expect(isHersteltestDue('2026-11-22', null, '2026-01-01')).toBe(false);
  expect(isHersteltestDue('2026-11-22', null, '2025-11-01')).toBe(true);
  expect(isHersteltestDue('2026-11-22', null, null)).toBe(false);
});
