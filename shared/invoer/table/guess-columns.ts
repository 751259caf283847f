import type { Column } from './columns.ts';

type CellTests = {
  readonly isTermijn: (cell: string) => boolean;
  readonly isName: (cell: string) => boolean;
};

type Rows = readonly (readonly string[])[];
type Columns = readonly (Column | null)[];

const NUMBER = /^\d{1,3}[.)]?$/;

/** Gives a column's name to the free column with the highest score; to none when nothing scores. */
function assign(column: Column, columns: Columns, rows: Rows, measure: (cell: string) => number): Columns {
  const scores = columns.map((taken, at) =>
    taken === null ? rows.reduce((sum, row) => sum + measure(row[at]?.trim() ?? ''), 0) : 0,
  );
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  const at = scores.indexOf(highest);
  return highest === 0 ? columns : columns.with(at, column);
}

/** The free column with most text holds what was agreed, unless another already does. */
export function withWat(columns: Columns, rows: Rows): Columns {
  return columns.includes('wat') ? columns : assign('wat', columns, rows, (cell) => cell.length);
}

/** The columns of a table without header row, by what most cells in them look like. */
export function guessColumns(rows: Rows, { isTermijn, isName }: CellTests): Columns {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const numbered = rows.every((row) => NUMBER.test(row[0]?.trim() ?? ''));
  const free = Array.from({ length: width }, (_, at): Column | null =>
    numbered && at === 0 ? 'nummer' : null,
  );
  const dated = assign('wanneer', free, rows, (cell) => (isTermijn(cell) ? 1 : 0));
  const owned = assign('wie', dated, rows, (cell) => (isName(cell) ? 1 : 0));
  return withWat(owned, rows);
}
