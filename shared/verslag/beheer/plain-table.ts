import type { Column, Tabel } from '../blocks.ts';
import { cell } from '../make-block.ts';

/** A table of plain texts; the widths of the columns add up to 1. */
export function plainTable(
  columns: readonly (readonly [head: string, width: number])[],
  rows: readonly (readonly string[])[],
): Tabel {
  return {
    kind: 'tabel',
    columns: columns.map(([head, width]): Column => ({ head, width })),
    groups: [{ title: null, rows: rows.map((row) => row.map((text) => cell(text))) }],
  };
}
