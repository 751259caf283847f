import { expect, test } from 'vitest';
import { freeNummer } from '../../../../shared/domain/casusbestand/free-nummer.ts';

const after = (nummer: string, ...taken: string[]): string =>
  freeNummer(nummer, (one) => taken.includes(one));

test('a number counts on until one is free, in the same form', () => {
  expect(after('2026-014')).toBe('2026-014');
  expect(after('2026-014', '2026-014', '2026-015')).toBe('2026-016');
  expect(after('2026-999', '2026-999')).toBe('2026-1000');
  expect(after('D2026-003', 'D2026-003')).toBe('D2026-004');
  expect(after('zonder', 'zonder')).toBe('zonder-2');
  expect(after('2026-99999999999999999999', '2026-99999999999999999999')).not.toContain('e+');
});
