import { expect, test } from 'vitest';
import { overflowOf } from '../../../../shared/domain/driehoek/overflow.ts';

const beyond = [
  { title: '', lines: 0 },
  { title: 'Opties en advies', lines: 3 },
  { title: 'Communicatie', lines: 7 },
];

test('on two pages nothing is too long', () => {
  expect(overflowOf(1, beyond)).toBeNull();
  expect(overflowOf(2, beyond)).toBeNull();
});

test('on three it says which block crosses the end and how many lines stand beyond it', () => {
  expect(overflowOf(3, beyond)).toEqual({ blok: 'Opties en advies', regels: 10 });
});

test('only empty rows to write in: then it is the last block', () => {
  const none = beyond.map((one) => ({ ...one, lines: 0 }));
  expect(overflowOf(3, none)).toEqual({ blok: 'Communicatie', regels: 0 });
});
