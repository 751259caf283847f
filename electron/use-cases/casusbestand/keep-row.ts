import type { ComparedRow } from '../../../db/casus-file/compare-casus-rows.ts';
import type { CasusRow } from '../../../shared/domain/casusbestand/casusbestand.ts';
import type { RevisieTabel } from '../../../shared/domain/revisie/revisie.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';
import { keptIn } from '../revisie/record-of.ts';

/** Columns by which the record behind a row without an own id is known. */
const owners = [
  'informatie_id',
  'verzoek_id',
  'rectificatie_id',
  'driehoeknotitie_id',
  'bespreking_id',
  'casus_id',
];

const isRestorable = (table: string): table is RevisieTabel => table in keptIn;

/**
 * Keeps our version before theirs goes over it (R19). What the screens can put back is kept as they read it, the rest
 * as the row it is. `undo`: when theirs did not go in after all.
 */
export function keepOurs(ctx: Context, table: string, row: CasusRow): { undo: () => void } {
  const nummer = isRestorable(table)
    ? keep(ctx, table, required(keptIn[table].get(ctx, idOf(row))))
    : keep(ctx, table, { ...row, id: idOf(row), revisie: Number(row['revisie'] ?? 0) });
  return { undo: () => ctx.store.revisie.remove(nummer) };
}

/** Removes every earlier version of a row: what it said may not stay here (AVG art. 16 and 17). */
export function forgetEarlier(ctx: Context, { table, key, ours }: ComparedRow): void {
  if (ours === null) return;
  if (typeof ours['id'] === 'string') {
    ctx.store.revisie.removeOf(table, ours['id']);
    return;
  }
  // Rows without an id of their own are kept under that of their owner, beside others of the same.
  for (const { nummer, inhoud } of ctx.store.revisie.rows(table, idOf(ours))) {
    const row = JSON.parse(inhoud) as CasusRow;
    const [same] = ctx.store.casusFile.hashList({ [table]: [{ ...row, id: undefined }] });
    if (same?.sleutel === key) ctx.store.revisie.remove(nummer);
  }
}

/** Keeps their version of a record of which there is one, beside ours that stays. */
export function keepTheirs(ctx: Context, table: string, ours: CasusRow, theirs: CasusRow): void {
  if (!isRestorable(table)) {
    keep(ctx, table, { ...theirs, id: idOf(theirs), revisie: Number(theirs['revisie'] ?? 0) });
    return;
  }
  // Read through the noun's own schema: theirs stands in the store for as long as that takes.
  ctx.store.casusFile.replaceRow(table, theirs);
  const record = required(keptIn[table].get(ctx, idOf(theirs)));
  ctx.store.casusFile.replaceRow(table, ours);
  keep(ctx, table, record);
}

function keep(ctx: Context, table: string, record: { id: string; revisie: number }): number {
  ctx.store.revisie.keep(table, record, ctx.now());
  return ctx.store.revisie.rows(table, record.id)[0]?.nummer ?? 0;
}

function idOf(row: CasusRow): string {
  const owner = owners.find((column) => typeof row[column] === 'string') ?? 'id';
  return String(row['id'] ?? row[owner]);
}
