import { expect, test } from 'vitest';
import { compareVersies, newerVersion } from '../../../shared/kader/newer-version.ts';

const entry = (id: string, versie: string, geldigVanaf: string | null = null) => ({
  id,
  versie,
  geldigVanaf,
});
const now = { kaderId: 'maasdorp', kaderVersie: '1.9' };

test('numbers count, not letters', () => {
  expect(compareVersies('1.10', '1.9')).toBeGreaterThan(0);
  expect(compareVersies('1.9', '1.10')).toBeLessThan(0);
  expect(compareVersies('2', '2.0')).toBe(0);
});

test('the newest later version of the same kader that holds today', () => {
  const entries = [
    entry('maasdorp', '1.9'),
    entry('maasdorp', '1.10', '2026-11-01'),
    entry('maasdorp', '2.0', '2027-01-01'),
    entry('almelo', '9.0'),
  ];
  expect(newerVersion(entries, now, '2026-11-26')).toEqual(entries[1]);
  expect(newerVersion(entries, now, '2027-01-01')).toEqual(entries[2]);
});

test('nothing newer', () => {
  const older = [entry('maasdorp', '1.9'), entry('maasdorp', '1.2')];
  expect(newerVersion(older, now, '2026-11-26')).toBeUndefined();
  expect(newerVersion(older.slice(0, 0), now, '2026-11-26')).toBeUndefined();
});
