/**
 * The last row that is new or says something else than before; null when nothing was added or changed.
 * before and after hold one text per row.
 */
export function newestChanged(before: readonly string[], after: readonly string[]): number | null {
  const known = new Set(before);
  const at = after.findLastIndex((row) => !known.has(row));
  return at === -1 ? null : at;
}
