import { expect, test } from 'vitest';
import {
  kansGevolgInWords,
  readTwoDigits,
  writeTwoDigits,
} from '../../../renderer/features/oordeel/two-digits.ts';

test.each(['32', '3 2', '3x2', '3 × 2', ' 32 '])('%j is kans 3, gevolg 2', (text) => {
  expect(readTwoDigits(text)).toEqual({ kans: 3, gevolg: 2 });
});

test.each(['3', '42', '30', '322', 'groot'])('%j is not understood', (text) => {
  expect(readTwoDigits(text)).toBeNull();
});

test('empty takes both away', () => {
  expect(readTwoDigits(' ')).toEqual({ kans: null, gevolg: null });
  expect(writeTwoDigits({ kans: null, gevolg: null })).toBe('');
  expect(writeTwoDigits({ kans: 1, gevolg: 3 })).toBe('13');
});

test('in words', () => {
  expect(kansGevolgInWords({ kans: 3, gevolg: 2 })).toBe('kans groot, gevolg ernstig');
  expect(kansGevolgInWords({ kans: 3, gevolg: null })).toBe('');
});
