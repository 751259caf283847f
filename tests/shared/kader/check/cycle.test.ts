import { expect, test } from 'vitest';
import { findCycle } from '../../../../shared/kader/check/cycle.ts';

test('an order that can be followed has no cycle', () => {
  expect(findCycle([])).toBeUndefined();
  expect(
    findCycle([
      { id: 'C', na: ['A', 'B'] },
      { id: 'B', na: ['A'] },
      { id: 'A', na: [] },
    ]),
  ).toBeUndefined();
});

test('the cycle is named without the steps that lead to it', () => {
  expect(
    findCycle([
      { id: 'A', na: ['B'] },
      { id: 'B', na: ['C'] },
      { id: 'C', na: ['B'] },
    ]),
  ).toEqual(['B', 'C', 'B']);
});

test('many ways to the same step are walked once', () => {
  const layers = Array.from({ length: 60 }, (_, layer) => layer);
  const steps = layers.flatMap((layer) =>
    ['x', 'y'].map((side) => ({
      id: `${side}${String(layer)}`,
      na: layer === 0 ? [] : [`x${String(layer - 1)}`, `y${String(layer - 1)}`],
    })),
  );
  expect(findCycle([...steps].reverse())).toBeUndefined();
});
