import type { ComparedRow } from '../../../db/casus-file/compare-casus-rows.ts';
import { lineText } from '../../../db/casus-file/merge-kind.ts';
import type { CasusRow } from '../../../shared/domain/casusbestand/casusbestand.ts';
import {
  laterMoment,
  narrowestDeling,
  narrowestLine,
  withholdingKeuze,
} from '../../../shared/domain/casusbestand/narrowest.ts';
import type { Context } from '../context.ts';

/** A line of text is no longer than this; a longer one stays as it is rather than being cut. */
const longestLine = 2_000;

interface Mark {
  readonly table: string;
  /** The column that names the line. */
  readonly line: string;
  readonly narrowest: (ours: CasusRow | null, theirs: CasusRow | null) => CasusRow | null;
}

/** What says of a line who may have it: it goes along, or their version would go to more people than either said. */
const marks: readonly Mark[] = [
  { table: 'deling', line: 'informatie_id', narrowest: narrowestDeling },
  { table: 'deelkeuze', line: 'bron_id', narrowest: withholdingKeuze },
  { table: 'invoer_moment', line: 'bron_id', narrowest: laterMoment },
];

/** Adds their version of a line beside ours, marked with who it is from. false: the store refused it. */
export function addTheirLine(
  ctx: Context,
  table: string,
  { ours, theirs }: { ours: CasusRow; theirs: CasusRow },
  { compared, from }: { compared: readonly ComparedRow[]; from: string },
): boolean {
  const id = ctx.newId();
  const column = lineText[table] ?? '';
  const marked = `${String(theirs[column])} (versie van ${from})`;
  const text = marked.length > longestLine ? theirs[column] : marked;
  const line = { ...narrowestLine(ours, theirs), id, [column]: text, revisie: 1 };
  if (!ctx.store.casusFile.insertRow(table, line)) return false;
  for (const mark of marks) {
    for (const { ours: mine, theirs: their } of compared.filter((one) =>
      isOf(one, mark, table, theirs['id']),
    )) {
      const row = mark.narrowest(mine, their);
      if (row !== null) ctx.store.casusFile.insertRow(mark.table, { ...row, [mark.line]: id });
    }
  }
  return true;
}

function isOf({ table, ours, theirs }: ComparedRow, mark: Mark, ofTable: string, id: unknown): boolean {
  const row = ours ?? theirs;
  if (row === null || table !== mark.table || row[mark.line] !== id) return false;
  return row['bron'] === undefined ? ofTable === 'informatie' : row['bron'] === ofTable;
}
