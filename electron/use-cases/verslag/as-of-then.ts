import type { Bespreking } from '../../../shared/domain/bespreking/bespreking.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { contactSchema, type Contact } from '../../../shared/domain/contact/contact.ts';
import type { InvoerMoment } from '../../../shared/domain/delen/deel-bron.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';

/**
 * The bespreking without what came of the casus afterwards: what began in a later bespreking is not in it, what was
 * changed there is marked so that who heard the old words does not get the new ones, and who sat there for an
 * organisatie still does.
 */
export function asOfThen(ctx: Context, view: BesprekingView): BesprekingView {
  const { bespreking } = view;
  const { closedAt } = bespreking;
  const later = laterOf(ctx, bespreking);
  const isHere = ({ besprekingId }: { besprekingId: string }) => !later.has(besprekingId);
  const changed = later.size === 0 ? [] : changedIn(ctx, view, later);
  const isChanged = ({ bron, bronId }: InvoerMoment) =>
    changed.some((one) => one.bron === bron && one.bronId === bronId);
  return {
    ...view,
    casus: { ...view.casus, fase: faseThen(view, later) },
    contacten: view.contacten.map((one) => contactThen(ctx, one, bespreking)),
    risicos: view.risicos.filter(isHere),
    scenarios: view.scenarios.filter(isHere),
    informeringen: view.informeringen.filter(({ createdAt }) => closedAt === null || createdAt <= closedAt),
    momenten: [...view.momenten.filter((one) => !isChanged(one)), ...changed],
  };
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

/** Ids of the besprekingen of this casus that began after this one; by their date where one did not begin. */
function laterOf(ctx: Context, own: Bespreking): ReadonlySet<string> {
  const when = dayOf(ctx, own);
  const others = ctx.store.overleg
    .rowsOfCasus(own.casusId)
    .map(({ besprekingId }) => required(ctx.store.bespreking.get(besprekingId)))
    .filter(({ id }) => id !== own.id);
  const isLater = (other: Bespreking) =>
    own.startedAt === null || other.startedAt === null
      ? dayOf(ctx, other) > when
      : other.startedAt > own.startedAt;
  return new Set(others.filter(isLater).map(({ id }) => id));
}

function dayOf(ctx: Context, { overlegId }: Bespreking): string {
  const { datum, aanvang } = required(ctx.store.overleg.get(overlegId));
  return `${datum} ${aanvang}`;
}

/** What later besprekingen noted, and what was written over after this one closed. */
function changedIn(ctx: Context, view: BesprekingView, later: ReadonlySet<string>): InvoerMoment[] {
  const noted = [...later].flatMap((id) => ctx.store.delen.momenten(id));
  const { closedAt } = view.bespreking;
  const of = (bron: 'afspraak' | 'risico' | 'scenario', records: readonly { id: string }[]) =>
    records.flatMap(({ id }): InvoerMoment[] => {
      const kept = ctx.store.revisie.rows(bron, id)[0]?.moment;
      const moments = [
        ...noted.filter((one) => one.bron === bron && one.bronId === id).map(({ moment }) => moment),
        ...(kept !== undefined && closedAt !== null && kept > closedAt ? [kept] : []),
      ];
      const moment = moments.toSorted().at(-1);
      return moment === undefined ? [] : [{ bron, bronId: id, moment, later: true }];
    });
  return [
    ...of('afspraak', [...view.vorigeAfspraken, ...view.afspraken]),
    ...of('risico', view.risicos),
    ...of('scenario', view.scenarios),
  ];
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
