import type { ComparedRow } from '../../../db/casus-file/compare-casus-rows.ts';
import type { CasusRow } from '../../../shared/domain/casusbestand/casusbestand.ts';
import { bronNameOf } from '../../../shared/domain/casuspakket/withheld-by-hand.ts';
import { deelkeuzeSchema } from '../../../shared/domain/delen/deelkeuze.ts';
import type { Context } from '../context.ts';

/** Whether a keuze is to give, in the words that stood there, what this row is. What is withheld stays so in any words. */
export function givesWordsOf(keuze: CasusRow, table: string, row: CasusRow): boolean {
  // What became of an afspraak is given with it.
  const name =
    table === 'afspraak_uitkomst' ? `afspraak ${String(row['afspraak_id'])}` : bronNameOf(table, row);
  const isThere = typeof row['id'] === 'string' || keuze['bespreking_id'] === row['bespreking_id'];
  return (
    keuze['keuze'] !== 'niet' && isThere && `${String(keuze['bron'])} ${String(keuze['bron_id'])}` === name
  );
}

/** Other words stand here now than those that somebody here chose to give: that choice is over. */
export function endGiven(
  ctx: Context,
  { table, theirs }: ComparedRow,
  compared: readonly ComparedRow[],
): void {
  if (theirs === null) return;
  for (const { table: other, state, ours } of compared) {
    if (other !== 'deelkeuze' || state === 'same' || ours === null) continue;
    if (givesWordsOf(ours, table, theirs)) removeGiven(ctx, ours);
  }
}

function removeGiven(ctx: Context, row: CasusRow): void {
  const { besprekingId, ontvanger, bron, bronId } = ofSchema.parse({
    besprekingId: row['bespreking_id'],
    ontvanger: row['ontvanger'],
    bron: row['bron'],
    bronId: row['bron_id'],
  });
  const stands = ctx.store.delen
    .keuzen(besprekingId)
    .find((one) => one.ontvanger === ontvanger && one.bron === bron && one.bronId === bronId);
  // Theirs can have come in its place.
  if (stands?.createdAt === row['created_at'] && stands?.keuze !== 'niet') {
    ctx.store.delen.removeKeuze({ besprekingId, ontvanger, bron, bronId });
  }
}

const ofSchema = deelkeuzeSchema.pick({ besprekingId: true, ontvanger: true, bron: true, bronId: true });
