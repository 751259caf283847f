import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import { wieVan } from '../../../shared/domain/afspraak/wie.ts';
import type { AfspraakListed } from '../../../shared/ipc/contract/afspraak.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';

/** Afspraken with the names of their casus and owner. */
export function afspraakRows(ctx: Context, afspraken: readonly Afspraak[]): AfspraakListed[] {
  const organisaties = ctx.store.contact.organisaties();
  const contacten = ctx.store.contact.all();
  const casusOf = new Map(ctx.store.casus.all().map((casus) => [casus.id, casus]));
  return afspraken.map((afspraak) => {
    const casus = required(casusOf.get(afspraak.casusId) ?? null);
    const betrokkenen = afspraak.betrokkeneId === null ? [] : ctx.store.casus.betrokkenen(casus.id);
    return {
      afspraak,
      casusnummer: casus.nummer,
      aanduiding: casus.aanduiding,
      wie: wieVan(afspraak, { organisaties, contacten, betrokkenen }),
    };
  });
}
