import { expect, test } from 'vitest';
import {
  criteriumIdsOf,
  findCriterium,
  findOvergang,
  overgangenFrom,
  overgangenInOrder,
} from '../../../shared/kader/overgang.ts';
import { noordLimburg, range } from './answers.ts';

const idOf = (...args: Parameters<typeof findOvergang>) => findOvergang(...args)?.id;

test('a step between two fasen is found, a step the kader lacks is not', () => {
  expect(idOf(noordLimburg, { van: 4, naar: 3 })).toBe('4-3');
  expect(idOf(noordLimburg, { van: 2, naar: 4 })).toBe('2-4');
  expect(idOf(noordLimburg, { van: 4, naar: 1 })).toBeUndefined();
  expect(idOf(noordLimburg, { van: 1, naar: 3 })).toBeUndefined();
});

test('a step within a fase is found by its id only', () => {
  expect(idOf(noordLimburg, { van: 2, naar: 2 })).toBeUndefined();
  expect(idOf(noordLimburg, { van: 2, naar: 2, overgang: '2-2-af' })).toBe('2-2-af');
  expect(idOf(noordLimburg, { van: 2, naar: 2, overgang: 'weg' })).toBeUndefined();
});

test('an overgang that does not fit the step is not found', () => {
  expect(idOf(noordLimburg, { van: 3, naar: 2, overgang: '3-2' })).toBe('3-2');
  expect(idOf(noordLimburg, { van: 3, naar: 3, overgang: '3-4' })).toBe('3-4');
  expect(idOf(noordLimburg, { van: 3, naar: 2, overgang: '3-4' })).toBeUndefined();
  expect(idOf(noordLimburg, { van: 3, naar: 2, overgang: '2-2-af' })).toBeUndefined();
  expect(idOf(noordLimburg, { van: 4, naar: 4, overgang: '3-4' })).toBeUndefined();
  expect(idOf(noordLimburg, { van: null, naar: 4, overgang: '1-4' })).toBe('1-4');
});

test('a first fase falls under the step from the fase below; AVE 1 under the step that leaves it', () => {
  expect(idOf(noordLimburg, { van: null, naar: 3 })).toBe('2-3');
  expect(idOf(noordLimburg, { van: null, naar: 1 })).toBe('1-2');
});

test('the meeting answers what leaves its fase; without a fase all that goes up', () => {
  expect(overgangenFrom(noordLimburg, 3).map((o) => o.id)).toEqual(['3-4', '3-2']);
  expect(overgangenFrom(noordLimburg, 2).map((o) => o.id)).toEqual(['2-2-op', '2-2-af', '2-3', '2-4', '2-1']);
  expect(overgangenFrom(noordLimburg, null).map((o) => o.id)).toEqual(['1-2', '1-4', '2-3', '2-4', '3-4']);
});

test('criteria come once, in the order of the kader', () => {
  expect(criteriumIdsOf(findOvergang(noordLimburg, { van: 3, naar: 4 })!)).toEqual([
    ...range('NL34-T', 9),
    ...range('NL34-B', 3),
    ...range('NL-U4-', 2),
  ]);
});

test('an unknown criterium is an error in the program, not an answer', () => {
  expect(findCriterium(noordLimburg, 'NL23-4').soort).toBe('consult');
  expect(() => findCriterium(noordLimburg, 'NL99')).toThrow('NL99');
});

test('a meeting takes the nearest step up first, then down, then within the fase', () => {
  expect(overgangenInOrder(noordLimburg, 2).map(({ id }) => id)).toEqual([
    '2-3',
    '2-4',
    '2-1',
    '2-2-op',
    '2-2-af',
  ]);
});
