import { expect, test } from 'vitest';
import { lanesOf, placeArrows } from '../../../renderer/features/kader/picture/place-arrows.ts';
import { kaders } from '../../../shared/kader/catalog.ts';

function step(van: 1 | 2 | 3 | 4, naar: 1 | 2 | 3 | 4) {
  return { id: `${van}-${naar}`, van, naar };
}

test('short arrows stand near the bands, longer ones around them', () => {
  const placed = placeArrows([step(1, 4), step(1, 2), step(2, 4), step(2, 3), step(3, 4)]);
  const lanes = Object.fromEntries(placed.map(({ overgang, lane }) => [overgang.id, lane]));
  expect(lanes).toEqual({ '1-2': 0, '2-3': 0, '3-4': 0, '2-4': 1, '1-4': 2 });
  expect(lanesOf(placed)).toBe(3);
  expect(lanesOf([])).toBe(0);
});

test('two ways between the same fasen get a lane each', () => {
  const direct = { ...step(3, 4), id: '3-4-direct' };
  expect(placeArrows([step(3, 4), direct]).map(({ lane }) => lane)).toEqual([0, 1]);
});

test.each(kaders.map((kader) => [kader.id, kader] as const))(
  '%s: no two legs stand in one place, and no leg crosses an arrow nearer to the bands',
  (_, kader) => {
    for (const richting of ['op', 'af'] as const) {
      const placed = placeArrows(kader.overgangen.filter((one) => one.richting === richting));
      const legs = placed.flatMap(({ overgang, left, right, leftInset, rightInset, lane }) => [
        { id: overgang.id, lane, x: left * 260 + leftInset },
        { id: overgang.id, lane, x: right * 260 - rightInset },
      ]);
      expect(new Set(legs.map(({ x }) => x)).size).toBe(legs.length);
      const crossed = legs.filter(({ lane, x }) =>
        placed.some(
          (other) =>
            other.lane < lane &&
            x > other.left * 260 + other.leftInset &&
            x < other.right * 260 - other.rightInset,
        ),
      );
      expect(crossed).toEqual([]);
    }
  },
);
