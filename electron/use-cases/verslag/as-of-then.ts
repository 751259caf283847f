import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { Bespreking } from '../../../shared/domain/bespreking/bespreking.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { contactSchema, type Contact } from '../../../shared/domain/contact/contact.ts';
import type { InvoerMoment } from '../../../shared/domain/delen/deel-bron.ts';
import type { RevisieRecord } from '../../../shared/domain/revisie/restorable.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';
import { wordsThen } from './words-then.ts';

/**
 * The bespreking without what came of the casus afterwards: what began in a later bespreking is not in it, what was
 * changed there has the words of then, and who sat there for an organisatie still does. Where the words of then are not
 * kept it is marked so: who heard the old words does not get the new ones.
 */
export function asOfThen(ctx: Context, view: BesprekingView): BesprekingView {
  const { bespreking } = view;
  const { closedAt } = bespreking;
  const later = laterOf(ctx, bespreking);
  const ids = new Set(later.map(({ id }) => id));
  const isHere = ({ besprekingId }: { besprekingId: string }) => !ids.has(besprekingId);
  const noted = later.flatMap(({ id }) =>
    ctx.store.delen.momenten(id).map((one) => ({ ...one, besprekingId: id })),
  );
  const lost: InvoerMoment[] = [];
  const then = <T extends 'afspraak' | 'risico' | 'scenario'>(
    bron: T,
    records: readonly RevisieRecord[T][],
  ) =>
    records.map((now) => {
      const { record, lostAt } = wordsThen(ctx, bron, now, { own: bespreking, later, noted });
      if (lostAt !== null) lost.push({ bron, bronId: now.id, moment: lostAt, later: true });
      return record;
    });
  const records = {
    vorigeAfspraken: then('afspraak', openThen(ctx, view, later)),
    afspraken: then('afspraak', settledLater(ctx, view.afspraken, later)),
    risicos: then('risico', view.risicos.filter(isHere)),
    scenarios: then('scenario', view.scenarios.filter(isHere)),
  };
  const isLost = ({ bron, bronId }: InvoerMoment) =>
    lost.some((one) => one.bron === bron && one.bronId === bronId);
  return {
    ...view,
    ...records,
    casus: { ...view.casus, fase: faseThen(view, ids) },
    contacten: view.contacten.map((one) => contactThen(ctx, one, bespreking)),
    informeringen: view.informeringen.filter(({ createdAt }) => closedAt === null || createdAt <= closedAt),
    momenten: [...view.momenten.filter((one) => !isLost(one)), ...lost],
  };
}

/** Those that this bespreking looked back on, also the ones that a later bespreking closed. */
function openThen(
  ctx: Context,
  { bespreking, vorigeAfspraken }: BesprekingView,
  later: readonly Bespreking[],
) {
  const notBefore = new Set([bespreking.id, ...later.map(({ id }) => id)]);
  const uitkomsten = later.flatMap(({ id }) => ctx.store.afspraak.uitkomsten(id));
  const closed = ctx.store.afspraak
    .ofCasus(bespreking.casusId)
    .filter(
      ({ id, ingetrokken, besprekingId }) =>
        !ingetrokken &&
        !notBefore.has(besprekingId) &&
        uitkomsten.some(({ afspraakId }) => afspraakId === id),
    );
  const added = closed.filter(({ id }) => !vorigeAfspraken.some((one) => one.id === id));
  return settledLater(ctx, [...vorigeAfspraken, ...added], later).toSorted((a, b) => a.nummer - b.nummer);
}

/** What a later bespreking said of an afspraak was not known yet: it could say so because it was still open. */
function settledLater(
  ctx: Context,
  afspraken: readonly Afspraak[],
  later: readonly Bespreking[],
): readonly Afspraak[] {
  const uitkomsten = later.flatMap(({ id }) => ctx.store.afspraak.uitkomsten(id));
  return afspraken.map((afspraak) => {
    const said = uitkomsten.filter(({ afspraakId }) => afspraakId === afspraak.id);
    if (said.length === 0) return afspraak;
    const moved = said.filter(({ uitkomst }) => uitkomst === 'doorgeschoven').length;
    const doorgeschoven = Math.max(0, afspraak.doorgeschoven - moved);
    return { ...afspraak, status: 'open', waarom: '', doorgeschoven };
  });
}

/** A besluit of a later bespreking moved the casus: it came from the fase in which this one left it. */
function faseThen(
  { casus, fasebesluiten }: BesprekingView,
  later: ReadonlySet<string>,
): BesprekingView['casus']['fase'] {
  const first = fasebesluiten.find(
    ({ soort, besprekingId }) => soort === 'besluit' && later.has(besprekingId),
  );
  return first === undefined ? casus.fase : first.van;
}

/** The besprekingen of this casus that began after this one; by their date where one did not begin. */
function laterOf(ctx: Context, own: Bespreking): readonly Bespreking[] {
  const when = dayOf(ctx, own);
  const others = ctx.store.overleg
    .rowsOfCasus(own.casusId)
    .map(({ besprekingId }) => required(ctx.store.bespreking.get(besprekingId)))
    .filter(({ id }) => id !== own.id);
  const isLater = (other: Bespreking) =>
    own.startedAt === null || other.startedAt === null
      ? dayOf(ctx, other) > when
      : other.startedAt > own.startedAt;
  return others.filter(isLater);
}

function dayOf(ctx: Context, { overlegId }: Bespreking): string {
  const { datum, aanvang } = required(ctx.store.overleg.get(overlegId));
  return `${datum} ${aanvang}`;
}

/** For which organisatie somebody sat there: as it was at the start; filled in during the bespreking when not known. */
function contactThen(ctx: Context, contact: Contact, { startedAt, closedAt }: Bespreking): Contact {
  if (startedAt === null) return contact;
  const kept = ctx.store.revisie.rows('contact', contact.id);
  const at = (moment: string): string | null => {
    const version = kept.findLast((one) => one.moment > moment);
    return version === undefined
      ? contact.organisatieId
      : contactSchema.parse(JSON.parse(version.inhoud)).organisatieId;
  };
  return { ...contact, organisatieId: at(startedAt) ?? at(closedAt ?? ctx.now()) };
}
