import { expect, test } from 'vitest';
import { arrowBetween, placeMarkers, type Marker } from '../../../renderer/features/oordeel/matrix-place.ts';

function risico(
  nummer: number,
  kans: number | null,
  gevolg: number | null,
  rest: [number, number] | null = null,
) {
  return {
    id: `r${String(nummer)}`,
    nummer,
    kans,
    gevolg,
    restKans: rest?.[0] ?? null,
    restGevolg: rest?.[1] ?? null,
    vervallen: false,
  };
}

test('gevolg goes to the right and kans upward', () => {
  const [low, high] = placeMarkers([risico(1, 1, 1), risico(2, 3, 3)]);
  expect([low?.x, low?.y]).toEqual([18, 162]);
  expect([high?.x, high?.y]).toEqual([162, 18]);
});

test('a risk without digits or struck through is not drawn; a restrisico is drawn beside the risk', () => {
  const markers = placeMarkers([
    risico(1, null, 2),
    { ...risico(2, 1, 1), vervallen: true },
    risico(3, 3, 2, [1, 2]),
  ]);
  expect(markers.map(({ nummer, rest }) => [nummer, rest])).toEqual([
    [3, false],
    [3, true],
  ]);
});

test('nine in one cell do not overlap and stay inside it', () => {
  const markers = placeMarkers(Array.from({ length: 9 }, (_, index) => risico(index + 1, 1, 1)));
  for (const one of markers) {
    expect(one.x - 12).toBeGreaterThanOrEqual(0);
    expect(one.x + 12).toBeLessThanOrEqual(72);
    for (const other of markers) {
      const distance = Math.hypot(one.x - other.x, one.y - other.y);
      expect(one === other || distance >= 24).toBe(true);
    }
  }
});

test('an arrow runs from edge to edge, and is left out between touching rounds', () => {
  const at = (x: number, y: number): Marker => ({
    risicoId: 'a',
    nummer: 1,
    rest: false,
    kans: 1,
    gevolg: 1,
    x,
    y,
  });
  expect(arrowBetween(at(18, 18), at(18, 162))).toEqual({ x1: 18, y1: 30, x2: 18, y2: 150 });
  expect(arrowBetween(at(18, 18), at(40, 18))).toBeNull();
});

test('a restrisico takes the other corner of its cell', () => {
  const [risk, rest] = placeMarkers([
    risico(1, 2, 2),
    { ...risico(2, null, null), restKans: 2, restGevolg: 2 },
  ]);
  expect([risk?.x, risk?.y, rest?.x, rest?.y]).toEqual([90, 90, 126, 126]);
});
