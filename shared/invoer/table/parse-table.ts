import type { UnderstoodTermijn, BronOpen, Eigenaar, Gap, InvoerContext } from '../begrip.ts';
import { cleanText } from '../../domain/basis/clean-text.ts';
import { eigenarenFor } from '../eigenaren.ts';
import { gapsOf } from '../gaps.ts';
import { matchBronnen, type MatchedBronnen, MAX_HEAD, namedBronnen } from '../match-bronnen.ts';
import type { Named } from '../match-name.ts';
import { readTermijn } from '../read-termijn.ts';
import { stripBullet } from '../strip-bullet.ts';
import { type Column, readHeader } from './columns.ts';
import { guessColumns, withWat } from './guess-columns.ts';
import { parseCells } from './parse-cells.ts';

export type TableContext = Pick<InvoerContext, 'today' | 'feestdagen' | 'volgendOverleg' | 'bronnen'>;

/** One row of a pasted table, as the afspraak it will become. */
export type AfspraakListed = {
  /** What was agreed, with behind it the cells that were not understood; only row numbers are left out. */
  readonly wat: string;
  readonly eigenaren: readonly Eigenaar[];
  readonly bronOpen: readonly BronOpen[];
  readonly termijn: UnderstoodTermijn | null;
  readonly gaps: readonly Gap[];
  readonly remarks: readonly string[];
};

/** No afsprakenlijst is longer or wider; what is, is other text. */
const MAX_ROWS = 500;
const MAX_COLUMNS = 30;

/** What people put between names in one cell: 'GGZ / M. Smit', 'GGZ en wijkteam', 'GGZ (M. Smit)'. */
const BETWEEN_NAMES = /[,;/&+()\n]|\sen\s/u;

type Table = { readonly columns: readonly (Column | null)[]; readonly header: readonly string[] };

function findOwners(cells: readonly string[], all: readonly Named[]): MatchedBronnen | null {
  const names = cells.filter((cell) => cell.length <= MAX_HEAD).flatMap((cell) => cell.split(BETWEEN_NAMES));
  const filled = names.filter((name) => name.trim() !== '');
  return cells.length === 0 || filled.length === 0
    ? null
    : (matchBronnen(cells, all) ?? matchBronnen(filled, all));
}

/** Cells that were not understood, under the name of their column. */
function unreadCells(row: readonly string[], { columns, header }: Table): string[] {
  return row.flatMap((cell, at) => {
    if ((columns[at] ?? null) !== null || cell.trim() === '') return [];
    const name = header[at]?.trim() ?? '';
    return [name === '' ? cell : `${name}: ${cell}`];
  });
}

function readRow(
  row: readonly string[],
  table: Table,
  all: readonly Named[],
  context: TableContext,
): AfspraakListed {
  const cells = (...wanted: Column[]): string[] =>
    row.filter((cell, at) => cell.trim() !== '' && wanted.some((column) => column === table.columns[at]));
  const names = cells('wie', 'organisatie', 'persoon');
  const match = findOwners(names, all);
  const { eigenaren, open } = eigenarenFor(match?.ids ?? [], context.bronnen);
  const bronOpen = [...(match?.open ?? []), ...open];

  const when = cells('wanneer').join(' ').trim();
  const { termijn, remarks } = readTermijn(when, context);

  const content = cleanText(stripBullet(cells('wat').join(' ')));
  const left = [...(match === null ? names : []), ...(termijn === null ? [when] : [])];
  const extra = [...left, ...unreadCells(row, table)].map(cleanText).filter((cell) => cell !== '');
  const wat = extra.length === 0 ? content : cleanText(`${content} (${extra.join('; ')})`);
  const gaps = gapsOf({ eigenaren, bronOpen, tekst: content, termijn });
  return { wat, eigenaren, bronOpen, termijn, gaps, remarks };
}

/**
 * The afspraken in a table pasted from Word or Excel, with or without header row; null when the text is no such
 * table (no tabs, more than 500 rows or 30 columns). Owners and dates that are not understood stay behind the
 * text and leave a gap.
 */
export function parseTable(text: string, context: TableContext): readonly AfspraakListed[] | null {
  if (!text.includes('\t')) return null;
  const rows = parseCells(text);
  const [first, ...others] = rows;
  if (first === undefined || rows.length > MAX_ROWS || rows.some((row) => row.length > MAX_COLUMNS))
    return null;
  const all = namedBronnen(context.bronnen);
  const named = readHeader(first);
  if (named !== null) {
    const columns = withWat(named, others);
    return others.map((row) => readRow(row, { columns, header: first }, all, context));
  }
  const columns = guessColumns(rows, {
    isTermijn: (cell) => readTermijn(cell, context).termijn !== null,
    isName: (cell) => findOwners([cell], all) !== null,
  });
  return rows.map((row) => readRow(row, { columns, header: [] }, all, context));
}
