import type { KaderFault } from '../../../shared/kader/check/kader-fault.ts';

const shown = 5;

/** The first faults in one text; a hostile file has thousands. */
export function faultDetail(faults: readonly KaderFault[]): string {
  const lines = faults.slice(0, shown).map(({ pad, reden }) => `${pad}: ${reden}`);
  const more = faults.length - lines.length;
  return [...lines, ...(more > 0 ? [`en nog ${String(more)}`] : [])].join('; ');
}
