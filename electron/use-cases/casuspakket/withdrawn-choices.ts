import { rowName } from '../../../db/casus-file/row-hash.ts';
import type { CasusRow, CasusTables } from '../../../shared/domain/casusbestand/casusbestand.ts';
import type { Choice } from '../../../shared/domain/casusbestand/row-state.ts';
import { isWithdrawn } from '../../../shared/domain/casuspakket/withdrawn-row.ts';
import type { Colleague } from '../../../shared/domain/colleague/colleague.ts';
import type { Context } from '../context.ts';

/** By whom: an AOV'er takes nothing back of what others said. */
type From = Pick<Colleague, 'rol'>;

/** What happens by itself with a row that the sender took back; null for any other row. */
export function withdrawnChoice({ rol }: From, isHere: boolean, theirs: CasusRow): Choice | null {
  if (rol === 'aov' || !isWithdrawn(theirs)) return null;
  return isHere ? 'take' : 'keep';
}

/** The choices somebody made, and for the rows that the sender took back and nobody chose, that they go here too. */
export function withWithdrawn(
  ctx: Context,
  from: From,
  { casusId, rows }: { casusId: string; rows: CasusTables },
  choices: ReadonlyMap<string, Choice>,
): ReadonlyMap<string, Choice> {
  const withdrawn = Object.entries(rows).flatMap(([table, list]) =>
    list.filter(isWithdrawn).map((row) => ({ table, row })),
  );
  if (withdrawn.length === 0) return choices;
  const { casusFile } = ctx.store;
  const names = (tables: CasusTables): string[] =>
    casusFile.hashList(tables).map(({ tabel, sleutel }) => rowName(tabel, sleutel));
  const here = new Set(names(casusFile.read(casusId)));
  const byItself = withdrawn.flatMap(({ table, row }) =>
    names({ [table]: [row] }).flatMap((name): [string, Choice][] => {
      const choice = withdrawnChoice(from, here.has(name), row);
      return choice === null ? [] : [[name, choice]];
    }),
  );
  return new Map([...byItself, ...choices]);
}
