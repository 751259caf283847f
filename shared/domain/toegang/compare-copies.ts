import type { LogboekHead } from './logboek-head.ts';

interface CopySide {
  readonly head: LogboekHead | null;
  /** Lines after the last shared one that tell of more than opening, closing or looking. */
  readonly changesSince: number;
}

export interface LogboekComparison {
  /** Number of the last line that both have; 0 when they share none. */
  readonly shared: number;
  readonly present: CopySide;
  readonly backup: CopySide;
}

/** How the backup stands to the store that it would take the place of. */
export const copyRelations = ['same', 'backup-goes-on', 'present-is-ahead', 'apart', 'other-store'] as const;
export type CopyRelation = (typeof copyRelations)[number];

/** `sameStore` tells whether both files belong to one store. */
export function relationOf(comparison: LogboekComparison | null, sameStore: boolean): CopyRelation | null {
  if (!sameStore) return 'other-store';
  if (comparison === null) return null;
  const { present, backup } = comparison;
  if (present.changesSince > 0) return backup.changesSince > 0 ? 'apart' : 'present-is-ahead';
  return backup.changesSince > 0 ? 'backup-goes-on' : 'same';
}
