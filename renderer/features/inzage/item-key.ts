import type { InzageItem } from '../../../shared/domain/inzage/inzage-item.ts';

/** One record in the list. */
export function itemKey({ bron, bronId }: Pick<InzageItem, 'bron' | 'bronId'>): string {
  return `${bron} ${bronId}`;
}

/** The next record to look at after this one, from the top again at the end; null when all are done. */
export function nextOpen(items: readonly InzageItem[], from: string | null): string | null {
  const at = items.findIndex((item) => itemKey(item) === from);
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const open = after.find(({ keuze }) => keuze === null);
  return open === undefined ? null : itemKey(open);
}
