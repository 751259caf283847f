import { receivedOf } from '../../../shared/domain/rectificatie/ontvangers.ts';
import type { Verzoek } from '../../../shared/domain/verzoek/verzoek.ts';
import { findCriterium } from '../../../shared/kader/overgang.ts';
import type { InzageSources } from '../../../shared/verslag/inzage/inzage-sources.ts';
import { besprekingView } from '../bespreking/get.ts';
import type { Context } from '../context.ts';
import { formeleOvergangenOf } from '../driehoek/formele-overgangen-of.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { Refused, required } from '../refused.ts';

/** The request for inzage; refuses one of another kind, or by nobody who is in the casus. */
export function inzageVerzoek(ctx: Context, id: string): Verzoek & { betrokkeneId: string } {
  const verzoek = required(ctx.store.verzoek.get(id));
  const { betrokkeneId } = verzoek;
  if (verzoek.soort !== 'inzage' || betrokkeneId === null) throw new Refused('niet-toegestaan');
  return { ...verzoek, betrokkeneId };
}

/** Everything the store holds in the casus of this request. */
export function inzageSources(ctx: Context, verzoek: Verzoek & { betrokkeneId: string }): InzageSources {
  const { store } = ctx;
  const { casusId } = verzoek;
  const casus = required(store.casus.get(casusId));
  const rows = store.overleg.rowsOfCasus(casusId).toSorted((a, b) => (a.datum < b.datum ? -1 : 1));
  const besprekingen = rows.map(({ besprekingId }) => besprekingView(ctx, besprekingId));
  const contacten = store.contact.ofCasus(casusId);
  const stappen = formeleOvergangenOf(ctx, casus).flatMap((overgang) => overgang.stappen);
  return {
    self: required(store.casus.getBetrokkene(verzoek.betrokkeneId)),
    casus,
    regie: store.casus.regie(casusId),
    betrokkenen: store.casus.betrokkenen(casusId),
    deelnemers: store.casus.deelnemers(casusId).flatMap(({ id, contactId, rollen }) => {
      const contact = contacten.find((one) => one.id === contactId);
      return contact === undefined ? [] : { id, contact, rollen };
    }),
    contacten,
    organisaties: store.contact.organisaties(),
    besprekingen,
    deelkeuzen: rows.flatMap(({ besprekingId }) => store.delen.keuzen(besprekingId)),
    reacties: rows.flatMap(({ besprekingId }) => store.reactie.ofBespreking(besprekingId)),
    afspraken: store.afspraak.ofCasus(casusId),
    risicos: store.oordeel.risicos(casusId),
    scenarios: store.oordeel.scenarios(casusId),
    fasebesluiten: store.oordeel.fasebesluiten(casusId),
    consulten: store.consult.ofCasus(casusId),
    driehoeknotities: store.driehoek.ofCasus(casusId).map((notitie) => ({
      notitie,
      versies: store.driehoek.versies(notitie.id),
      besluiten: store.driehoek.besluiten(notitie.id),
    })),
    informeringen: store.informering.ofCasus(casusId),
    verzoeken: store.verzoek.ofCasus(casusId).filter(({ id }) => id !== verzoek.id),
    toestemmingen: store.delen.toestemmingen(casusId),
    klassen: klassenOf(ctx).klassen,
    rectificaties: store.rectificatie.ofCasus(casusId),
    toegang: toegangOf(ctx, casusId),
    exports: receivedOf(store.rectificatie.exports(casusId), store.exemplaar.ofCasus(casusId)),
    criterium: (besprekingId, criteriumId) => {
      const bespreking = besprekingen.find((view) => view.bespreking.id === besprekingId)?.bespreking;
      const kader = bespreking && ctx.kader(bespreking.kaderId, bespreking.kaderVersie);
      return kader ? findCriterium(kader, criteriumId).vraag : criteriumId;
    },
    stapTekst: (id) => stappen.find((stap) => stap.id === id)?.tekst ?? id,
  };
}

function toegangOf(ctx: Context, casusId: string): InzageSources['toegang'] {
  const gebruikers = ctx.store.gebruiker.all();
  return ctx.store.casusToegang.ofCasus(casusId).flatMap(({ gebruikerId, sinds }) => {
    const gebruiker = gebruikers.find(({ id }) => id === gebruikerId);
    return gebruiker === undefined ? [] : { ...gebruiker, sinds };
  });
}
