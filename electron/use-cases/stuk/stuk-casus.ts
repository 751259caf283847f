import type { StukCasus } from '../../../shared/verslag/stuk/stuk-casus.ts';
import { retentionOfCasus } from '../bewaren/retention.ts';
import type { Context } from '../context.ts';
import { kaderOf } from '../kader-of.ts';
import { required } from '../refused.ts';
import { forMany } from './for-many.ts';

/** What of this casus may stand on a paper from a sjabloon. Throws Refused onbekend, kader-ongeldig. */
export function stukCasus(ctx: Context, casusId: string): StukCasus {
  const { store } = ctx;
  const casus = required(store.casus.get(casusId));
  // One that was planned and never closed can lie in the past.
  const next = store.overleg.nextDate(casusId);
  const printed = (one: { nietInVerslag: boolean; ingetrokken: boolean }) =>
    !one.nietInVerslag && !one.ingetrokken;
  const many = forMany(ctx, casusId);
  return {
    today: ctx.today(),
    gemeente: store.gemeente.get()?.naam ?? '',
    afzender: ctx.gebruiker(),
    casus,
    kader: kaderOf(ctx, casus),
    regie: store.casus.regie(casusId),
    betrokkenen: store.casus.betrokkenen(casusId),
    deelnemers: store.casus.deelnemers(casusId),
    contacten: store.contact.ofCasus(casusId),
    organisaties: store.contact.organisaties(),
    afspraken: store.afspraak.ofCasus(casusId).filter(printed).map(many.afspraak),
    risicos: store.oordeel
      .risicos(casusId)
      .filter(({ vervallen }) => !vervallen)
      .map(many.risico),
    scenarios: store.oordeel
      .scenarios(casusId)
      .filter(({ vervallen }) => !vervallen)
      .map(many.scenario),
    volgendOverleg: next !== null && next >= ctx.today() ? next : null,
    bewaren: retentionOfCasus(ctx, casusId).retention.reden,
  };
}
