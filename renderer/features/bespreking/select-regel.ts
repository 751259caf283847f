import type { EntryRef } from '../invoer/entry-ref.ts';

/** The line above or below the chosen one among those on screen; from none, ↑ takes the last. */
export function nextSelected(
  shown: readonly { readonly id: string }[],
  selected: EntryRef | null,
  by: 1 | -1,
): EntryRef | null {
  const at = shown.findIndex(({ id }) => id === selected?.id);
  const next = at === -1 ? (by === -1 ? shown.at(-1) : undefined) : shown[at + by];
  if (next !== undefined) return { table: 'informatie', id: next.id };
  // Past the last line lies the capture line itself; before the first there is nothing.
  return by === 1 ? null : selected;
}
