import { ontvangerForLogboek } from '../../../shared/domain/logboek/ontvanger.ts';
import { loadBespreking } from '../bespreking/load.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';

/** Who got what, for a later rectificatie: the file's name and for whom, never its content nor a betrokkene. */
export function noteExport(ctx: Context, besprekingId: string, fileName: string, voor: string): void {
  const { casusId } = loadBespreking(ctx, besprekingId);
  const betrokkenen = ctx.store.casus.betrokkenen(casusId).map(({ naam }) => naam);
  log(ctx, {
    actie: 'export',
    object: 'casus',
    objectId: casusId,
    detail: `${fileName}, voor ${ontvangerForLogboek(voor, betrokkenen)}`,
  });
}
