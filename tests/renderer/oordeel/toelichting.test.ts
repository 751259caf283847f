import { expect, test } from 'vitest';
import {
  readToelichting,
  toelichtingInWords,
  writeToelichting,
} from '../../../renderer/features/oordeel/toelichting.ts';

test.each([
  ['2 4', [2, 4]],
  ['2, 4 en 7', [2, 4, 7]],
  ['  12 ', [12]],
  ['regels 2 4', [2, 4]],
  ['4 4 2', [4, 2]],
])('%s cites lines', (text, regels) => {
  expect(readToelichting(text)).toEqual({ toelichting: '', regels });
});

test.each(['3 kinderen in huis', 'sinds 2 mei', '10:00 gebeld', 'om 9: dan bellen', 'alleen vermoeden', '0'])(
  '%s stays text',
  (text) => {
    const read = readToelichting(text);
    expect(read.regels).toEqual([]);
    expect(read.toelichting).toBe(text === '0' ? '' : text);
  },
);

test('numbers, a colon and words do both', () => {
  expect(readToelichting('2 4: zes keer sinds mei: zie politie')).toEqual({
    toelichting: 'zes keer sinds mei: zie politie',
    regels: [2, 4],
  });
});

test('nothing typed is nothing said', () => {
  expect(readToelichting('   ')).toEqual({ toelichting: '', regels: [] });
});

test.each(['', '2 4', 'alleen vermoeden', '2 4: zes keer'])('%j reads back as it was', (text) => {
  expect(writeToelichting(readToelichting(text))).toBe(text);
});

test.each([
  ['2', 'regel 2'],
  ['2 4', 'regels 2 en 4'],
  ['2 4 7: zes keer', 'regels 2, 4 en 7: zes keer'],
  ['alleen vermoeden', 'alleen vermoeden'],
])('%s in words', (text, words) => {
  expect(toelichtingInWords(readToelichting(text))).toBe(words);
});
