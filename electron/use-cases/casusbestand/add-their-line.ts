import { lineText } from '../../../db/casus-file/merge-kind.ts';
import type { CasusRow, CasusTables } from '../../../shared/domain/casusbestand/casusbestand.ts';
import type { Context } from '../context.ts';

/** A line of text is no longer than this; a longer one stays as it is rather than being cut. */
const longestLine = 2_000;

/** What says of a line who may have it: it goes along, or their line would be shared more widely than they said. */
const beside: Readonly<Record<string, { table: string; column: string }>> = {
  informatie: { table: 'deling', column: 'informatie_id' },
  afspraak: { table: 'invoer_moment', column: 'bron_id' },
  risico: { table: 'invoer_moment', column: 'bron_id' },
  scenario: { table: 'invoer_moment', column: 'bron_id' },
};

/** Adds their version of a line beside ours, marked with who it is from. false: the store refused it. */
export function addTheirLine(
  ctx: Context,
  table: string,
  theirs: CasusRow,
  { rows, from }: { rows: CasusTables; from: string },
): boolean {
  const id = ctx.newId();
  const column = lineText[table] ?? '';
  const marked = `${String(theirs[column])} (versie van ${from})`;
  const text = marked.length > longestLine ? theirs[column] : marked;
  if (!ctx.store.casusFile.insertRow(table, { ...theirs, id, [column]: text, revisie: 1 })) return false;
  const along = beside[table];
  if (along === undefined) return true;
  const said = (rows[along.table] ?? []).filter((row) => row[along.column] === theirs['id']);
  for (const row of said) ctx.store.casusFile.insertRow(along.table, { ...row, [along.column]: id });
  return true;
}
