import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Context } from '../context.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { required } from '../refused.ts';
import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';
import { loadBespreking } from './load.ts';

/** Everything of one bespreking; of the others in its overleg the name, where the user may open that casus. */
export function besprekingView(ctx: Context, id: string): BesprekingView {
  const bespreking = loadBespreking(ctx, id);
  const { casusId } = bespreking;
  const overleg = required(ctx.store.overleg.get(bespreking.overlegId));
  const casus = required(ctx.store.casus.get(casusId));
  const extras = ctx.store.bespreking.extras(id);
  const today = ctx.today();
  const zaal = ctx.zaal();
  const visible = visibleCasussen(ctx);
  return {
    today,
    feestdagen: [...ctx.feestdagen(today)],
    gemeente: ctx.store.gemeente.get()?.naam ?? '',
    bespreking,
    overleg,
    casus,
    betrokkenen: ctx.store.casus.betrokkenen(casusId),
    deelnemers: ctx.store.casus.deelnemers(casusId),
    contacten: ctx.store.contact.ofCasus(casusId),
    organisaties: ctx.store.contact.organisaties(),
    aanwezigen: ctx.store.overleg.aanwezigen(id),
    informatie: ctx.store.informatie.ofBespreking(id),
    delingen: ctx.store.delen.delingen(id),
    momenten: ctx.store.delen.momenten(id),
    klassen: klassenOf(ctx).klassen,
    vorigeAfspraken: ctx.store.afspraak.earlierOpen({
      casusId,
      besprekingId: id,
      datum: overleg.datum,
      aanvang: overleg.aanvang,
    }),
    uitkomsten: ctx.store.afspraak.uitkomsten(id),
    afspraken: ctx.store.afspraak.ofBespreking(id),
    risicos: ctx.store.oordeel.risicos(casusId),
    scenarios: ctx.store.oordeel.scenarios(casusId),
    alarmbellen: extras.alarmbellen,
    antwoorden: ctx.store.oordeel.antwoorden(id),
    visies: ctx.store.bespreking.visies(id),
    criteriumVisies: ctx.store.oordeel.criteriumVisies(id),
    fasebesluiten: ctx.store.oordeel.fasebesluiten(casusId),
    rectificaties: ctx.store.rectificatie.ofCasus(casusId),
    informeringen: ctx.store.informering.ofCasus(casusId),
    regie: ctx.store.casus.regie(casusId),
    vooraf: extras.vooraf,
    vastgesteld: ctx.store.verslag.ofBespreking(id),
    correcties: ctx.store.verslag.correcties(id),
    draft: extras.draft,
    besluitDraft: extras.besluitDraft,
    zaal: { open: zaal.open, stap: zaal.stap },
    neighbours: ctx.store.bespreking
      .ofOverleg(bespreking.overlegId)
      .filter((other) => other.id !== id && (visible === null || visible.has(other.casusId)))
      .map((other) => {
        const neighbour = required(ctx.store.casus.get(other.casusId));
        return { id: other.id, casusnummer: neighbour.nummer, aanduiding: neighbour.aanduiding };
      }),
  };
}

export const getBespreking: UseCase<'bespreking.get'> = (ctx, { besprekingId }) => {
  const view = besprekingView(ctx, besprekingId);
  return view;
};
