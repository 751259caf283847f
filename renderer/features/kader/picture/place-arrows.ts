import type { Overgang } from '../../../../shared/kader/schema/overgang.ts';

/** Where one arrow stands: its lane away from the bands, and how far from the middle of a column its legs are. */
export interface PlacedArrow<Step> {
  readonly overgang: Step;
  /** 0 is nearest to the bands. */
  readonly lane: number;
  /** The two columns it joins, 1 to 4, left one first. */
  readonly left: number;
  readonly right: number;
  /** CSS px right of the middle of the left column, and left of the middle of the right one. */
  readonly leftInset: number;
  readonly rightInset: number;
}

type Step = Pick<Overgang, 'id' | 'van' | 'naar'>;

const nearest = 12;
const legGap = 16;

/** Short arrows near the bands, longer ones around them, so that no leg crosses a shorter arrow in its columns. */
export function placeArrows<S extends Step>(overgangen: readonly S[]): PlacedArrow<S>[] {
  const arrows = overgangen
    .map((overgang) => ({
      overgang,
      left: Math.min(overgang.van, overgang.naar),
      right: Math.max(overgang.van, overgang.naar),
    }))
    .sort((one, other) => one.right - one.left - (other.right - other.left) || one.left - other.left);
  const lanes: { left: number; right: number }[][] = [];
  return arrows.map((arrow) => {
    const free = lanes.findIndex((lane) =>
      lane.every(({ left, right }) => right <= arrow.left || left >= arrow.right),
    );
    const lane = free === -1 ? lanes.length : free;
    (lanes[lane] ??= []).push(arrow);
    const longer = (side: 'left' | 'right') =>
      arrows.slice(arrows.indexOf(arrow) + 1).filter((other) => other[side] === arrow[side]).length;
    return {
      ...arrow,
      lane,
      leftInset: nearest + legGap * longer('left'),
      rightInset: nearest + legGap * longer('right'),
    };
  });
}

/** How many lanes the arrows need. */
export function lanesOf(placed: readonly Pick<PlacedArrow<unknown>, 'lane'>[]): number {
  return Math.max(0, ...placed.map(({ lane }) => lane + 1));
}
