import { expect, test } from 'vitest';
import {
  kansGevolgInWoorden,
  readTweeCijfers,
  writeTweeCijfers,
} from '../../../renderer/features/oordeel/twee-cijfers.ts';

test.each(['32', '3 2', '3x2', '3 × 2', ' 32 '])('%j is kans 3, gevolg 2', (text) => {
  expect(readTweeCijfers(text)).toEqual({ kans: 3, gevolg: 2 });
});

test.each(['3', '42', '30', '322', 'groot'])('%j is not understood', (text) => {
  expect(readTweeCijfers(text)).toBeNull();
});

test('empty takes both away', () => {
  expect(readTweeCijfers(' ')).toEqual({ kans: null, gevolg: null });
  expect(writeTweeCijfers({ kans: null, gevolg: null })).toBe('');
  expect(writeTweeCijfers({ kans: 1, gevolg: 3 })).toBe('13');
});

test('in words', () => {
  expect(kansGevolgInWoorden({ kans: 3, gevolg: 2 })).toBe('kans groot, gevolg ernstig');
  expect(kansGevolgInWoorden({ kans: 3, gevolg: null })).toBe('');
});
