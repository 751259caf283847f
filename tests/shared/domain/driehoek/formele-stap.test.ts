import { expect, test } from 'vitest';
import {
  openFor,
  stappenBefore,
  type FormeleOvergang,
  type FormeleStap,
} from '../../../../shared/domain/driehoek/formele-stap.ts';

const stap = (id: string, na: string[], formeel = false): FormeleStap => ({
  id,
  tekst: id,
  door: 'iemand',
  na,
  formeel,
  document: null,
});

const overgang: FormeleOvergang = {
  overgang: '4-3',
  kop: 'Afschalen',
  van: 4,
  naar: 3,
  stappen: [stap('A', []), stap('B', ['A']), stap('F', ['B'], true)],
};

const before = (id: string, ...done: string[]): string[] =>
  stappenBefore(
    overgang.stappen.find((one) => one.id === id)!,
    overgang,
    new Set(done),
  ).map((one) => one.id);

test('every step waits for what comes before it, also for what comes before that', () => {
  expect(before('A')).toEqual([]);
  expect(before('B')).toEqual(['A']);
  expect(before('F')).toEqual(['A', 'B']);
  expect(before('F', 'B')).toEqual(['A']);
  expect(before('F', 'A', 'B')).toEqual([]);
});

test('a formal step waits for all that is not formal, whether the kader says na or not', () => {
  const loose = { ...overgang, stappen: [stap('A', []), stap('F', [], true)] };
  expect(stappenBefore(loose.stappen[1]!, loose, new Set()).map(({ id }) => id)).toEqual(['A']);
});

test('only what waits for nothing can be ticked', () => {
  expect([...openFor(overgang, new Set())]).toEqual(['A']);
  expect([...openFor(overgang, new Set(['A']))]).toEqual(['A', 'B']);
});
