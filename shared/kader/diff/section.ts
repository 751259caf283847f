/** One line of a comparison: what the left and the right kader say; an empty list is nothing. */
export interface DiffRow {
  readonly label: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly same: boolean;
}

/** id is a key for a list on screen, such as 'fase-2' or 'overgang-2-3'. */
export interface DiffSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly DiffRow[];
}

type Said = string | readonly string[] | undefined;

const lines = (said: Said): readonly string[] =>
  said === undefined ? [] : typeof said === 'string' ? [said] : said;

/** A row of what both say. */
export function row(label: string, left: Said, right: Said): DiffRow {
  const [one, other] = [lines(left), lines(right)];
  const same = one.length === other.length && one.every((line, index) => line === other[index]);
  return { label, left: one, right: other, same };
}

/** Without rows in which both say nothing. */
export function section(id: string, title: string, rows: readonly DiffRow[]): DiffSection {
  return { id, title, rows: rows.filter(({ left, right }) => left.length + right.length > 0) };
}

/** Things that both have, by key, in the order of the left; then what only the right has. */
export function pairs<Item>(
  left: readonly Item[],
  right: readonly Item[],
  keyOf: (item: Item) => string,
): { readonly key: string; readonly left: Item | undefined; readonly right: Item | undefined }[] {
  const keys = [...new Set([...left, ...right].map(keyOf))];
  const find = (items: readonly Item[], key: string): Item | undefined =>
    items.find((item) => keyOf(item) === key);
  return keys.map((key) => ({ key, left: find(left, key), right: find(right, key) }));
}
