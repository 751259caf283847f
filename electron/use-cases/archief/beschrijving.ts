import type { Archiefnominatie } from '../../../shared/domain/bewaren/afsluiting.ts';
import type { Casus } from '../../../shared/domain/casus/casus.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import { retentionOfCasus } from '../bewaren/retention.ts';
import type { Context } from '../context.ts';

/** What the archive says of the casus as a whole; days 'YYYY-MM-DD'. */
export interface ArchiefBeschrijving {
  readonly gemeente: string;
  readonly casusId: string;
  readonly begonnenAt: string;
  readonly looptijd: { readonly begin: string; readonly eind: string };
  /** With what it ended, as it was closed last. */
  readonly resultaat: string;
  readonly archiefnominatie: Archiefnominatie | '';
  /** null: it is kept for good, or no end is known. */
  readonly bewaartermijn: { readonly begin: string; readonly eind: string } | null;
}

export function beschrijvingOf(ctx: Context, casus: Casus): ArchiefBeschrijving {
  const closing = ctx.store.bewaren.afsluitingen(casus.id).findLast(({ soort }) => soort === 'afgesloten');
  const { begin, tot } = retentionOfCasus(ctx, casus.id).retention;
  return {
    gemeente: ctx.store.gemeente.get()?.naam ?? '',
    casusId: casus.id,
    begonnenAt: casus.createdAt,
    looptijd: { begin: dutchDay(casus.createdAt), eind: casus.afgeslotenOp ?? dutchDay(casus.createdAt) },
    resultaat: closing?.resultaat ?? '',
    archiefnominatie: closing?.archiefnominatie ?? '',
    bewaartermijn: begin === null || tot === null ? null : { begin, eind: tot },
  };
}
