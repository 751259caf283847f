/** The ids of the casussen that somebody may see; null: all. */
export type Visible = ReadonlySet<string> | null;

/** A condition on a column with a casus id, for a statement that gets `visible` as a parameter. */
export function isVisible(column: string): string {
  return `(@visible IS NULL OR ${column} IN (SELECT value FROM json_each(@visible)))`;
}

/** What `isVisible` reads. */
export function visibleParameter(visible: Visible): string | null {
  return visible === null ? null : JSON.stringify([...visible]);
}
