import type { Risico } from '../../../shared/domain/risico/risico.ts';

/** visual.md, 14: cells of 72, rounds of 24. */
export const cell = 72;
export const round = 24;

export interface Marker {
  readonly risicoId: string;
  readonly nummer: number;
  readonly rest: boolean;
  readonly kans: number;
  readonly gevolg: number;
  /** Middle of the round in px from the top left corner of the 3 by 3 field. */
  readonly x: number;
  readonly y: number;
}

type Drawn = Pick<Risico, 'id' | 'nummer' | 'kans' | 'gevolg' | 'restKans' | 'restGevolg' | 'vervallen'>;

/**
 * The middle of one round inside its cell: two by two while four fit, then three by three. Risks fill a cell from
 * the top left and restrisico's from the bottom right, so that arrows seldom run over other rounds. A tenth lies
 * on the ninth.
 */
function placeInCell(index: number, rest: boolean, count: number): { x: number; y: number } {
  const columns = count > 4 ? 3 : 2;
  const last = columns * columns - 1;
  const slot = rest ? Math.max(last - index, 0) : Math.min(index, last);
  const step = cell / columns;
  return { x: step * ((slot % columns) + 0.5), y: step * (Math.floor(slot / columns) + 0.5) };
}

/** Where each risk and each restrisico stands: gevolg to the right, kans upward. */
export function placeMarkers(risicos: readonly Drawn[]): Marker[] {
  const wanted = risicos
    .filter((risico) => !risico.vervallen)
    .flatMap(({ id: risicoId, nummer, kans, gevolg, restKans, restGevolg }) => [
      ...(kans === null || gevolg === null ? [] : [{ risicoId, nummer, rest: false, kans, gevolg }]),
      ...(restKans === null || restGevolg === null
        ? []
        : [{ risicoId, nummer, rest: true, kans: restKans, gevolg: restGevolg }]),
    ]);
  const seen = new Map<string, number>();
  return wanted.map((marker) => {
    const key = `${String(marker.kans)}${String(marker.gevolg)}${String(marker.rest)}`;
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    const count = wanted.filter((one) => one.kans === marker.kans && one.gevolg === marker.gevolg).length;
    const inCell = placeInCell(index, marker.rest, count);
    return { ...marker, x: (marker.gevolg - 1) * cell + inCell.x, y: (3 - marker.kans) * cell + inCell.y };
  });
}

/** A line from the edge of one round to the edge of the other; null when they touch. */
export function arrowBetween(
  from: Marker,
  to: Marker,
): { x1: number; y1: number; x2: number; y2: number } | null {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length <= round) return null;
  const edge = round / 2 / length;
  return {
    x1: from.x + dx * edge,
    y1: from.y + dy * edge,
    x2: to.x - dx * edge,
    y2: to.y - dy * edge,
  };
}
