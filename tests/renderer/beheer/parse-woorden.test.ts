import { expect, test } from 'vitest';
import { parseWoorden } from '../../../renderer/features/beheer/klassen/parse-woorden.ts';

test('words are apart by commas, spaces or lines; each counts once, in small letters', () => {
  expect(parseWoorden('Medicijn*, hiv\n suïcidaal;HIV')).toEqual(['medicijn*', 'hiv', 'suïcidaal']);
  expect(parseWoorden(' ')).toEqual([]);
});

test('what is no word, or too many of them, is no list', () => {
  expect(parseWoorden('medi*cijn')).toBeNull();
  expect(parseWoorden('*')).toBeNull();
  expect(parseWoorden('a/b')).toBeNull();
  expect(parseWoorden(Array.from({ length: 401 }, (_, at) => `woord${String(at)}`).join(' '))).toBeNull();
});
