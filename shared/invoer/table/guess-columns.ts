import type { Column } from './columns.ts';

export type CellTests = {
  readonly isTermijn: (cell: string) => boolean;
  readonly isName: (cell: string) => boolean;
};

/** Of the columns that are still free, the one with the highest score; null when none scores. */
function best(scores: readonly number[], taken: readonly (Column | null)[]): number | null {
  let found: number | null = null;
  scores.forEach((score, at) => {
    const free = taken[at] === null || taken[at] === undefined;
    if (free && score > 0 && (found === null || score > (scores[found] ?? 0))) found = at;
  });
  return found;
}

/** Columns of a table without header row: by what most cells look like; the longest text is what was agreed. */
export function guessColumns(rows: readonly (readonly string[])[], tests: CellTests): (Column | null)[] {
  const width = Math.max(...rows.map((row) => row.length));
  const columns: (Column | null)[] = Array.from({ length: width }, () => null);
  const score = (measure: (cell: string) => number): number[] =>
    columns.map((_, at) => rows.reduce((sum, row) => sum + measure(row[at]?.trim() ?? ''), 0));
  const assign = (column: Column, measure: (cell: string) => number): void => {
    const at = best(score(measure), columns);
    if (at !== null) columns[at] = column;
  };
  if (score((cell) => (/^\d{1,3}[.)]?$/.test(cell) ? 1 : 0))[0] === rows.length) columns[0] = 'nummer';
  assign('wanneer', (cell) => (tests.isTermijn(cell) ? 1 : 0));
  assign('wie', (cell) => (tests.isName(cell) ? 1 : 0));
  assign('wat', (cell) => cell.length);
  return columns;
}
