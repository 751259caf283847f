import type { OpenAfsprakenFilter } from '../../../db/repositories/open-afspraken.ts';
import type { Vandaag } from '../../../shared/ipc/contract/vandaag.ts';
import { afspraakRows } from '../afspraak/rows.ts';
import type { Context } from '../context.ts';

const firstRows = 20;
const rowsOfRunning = 200;

/** The first of these afspraken, those of casussen whose overleg runs, and how many there are in all. */
export function afsprakenPart(
  ctx: Context,
  filter: OpenAfsprakenFilter,
  running: readonly string[],
): Vandaag['late'] {
  const { openAfspraken } = ctx.store;
  const first = openAfspraken.list(filter, firstRows);
  const known = new Set(first.map(({ id }) => id));
  const ofRunning =
    running.length === 0 ? [] : openAfspraken.list({ ...filter, visible: new Set(running) }, rowsOfRunning);
  const rows = [...first, ...ofRunning.filter(({ id }) => !known.has(id))];
  return { rows: afspraakRows(ctx, rows), total: openAfspraken.count(filter) };
}
