import { suggestStrepen } from '../../../shared/domain/inzage/suggest-strepen.ts';
import type { Overleg } from '../../../shared/domain/overleg/overleg.ts';
import { besprekingView } from '../bespreking/get.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';

export interface NextOverleg {
  readonly casusId: string;
  readonly casusnummer: string;
  /** Of the overleg, or of the bespreking that set its date: the same each time, so that a calendar replaces it. */
  readonly id: string;
  readonly datum: string;
  /** null: only the day is known. */
  readonly aanvang: Overleg['aanvang'] | null;
  /** '' when not known, or when a betrokkene stands in it: a calendar is read by more than who is invited. */
  readonly plaats: string;
}

/** The overleg that is planned after this one; otherwise the day that was agreed. Throws Refused geen-volgend-overleg. */
export function nextOverleg(ctx: Context, besprekingId: string): NextOverleg {
  const { casus, overleg, bespreking } = besprekingView(ctx, besprekingId);
  const of = { casusId: casus.id, casusnummer: casus.nummer };
  const [planned] = ctx.store.overleg
    .rowsOfCasus(casus.id)
    .filter(({ datum, status }) => status === 'voorbereiding' && datum > overleg.datum)
    .toSorted((a, b) => (a.datum < b.datum ? -1 : 1));
  if (planned !== undefined) {
    const { overlegId, datum, aanvang, plaats } = planned;
    return { ...of, id: overlegId, datum, aanvang, plaats: nameless(ctx, casus.id, plaats) };
  }
  if (bespreking.volgendOverleg === null) throw new Refused('geen-volgend-overleg');
  return { ...of, id: besprekingId, datum: bespreking.volgendOverleg, aanvang: null, plaats: '' };
}

/** At somebody's home: the name is no part of where in a calendar. */
function nameless(ctx: Context, casusId: string, plaats: string): string {
  const names = ctx.store.casus.betrokkenen(casusId).map(({ naam }) => naam);
  return suggestStrepen([{ naam: 'plaats', tekst: plaats }], names, '').length === 0 ? plaats : '';
}

/** A calendar file of it went out; the caller has the transaction. */
export function noteCalendar(ctx: Context, { casusId }: NextOverleg, bestand: string): void {
  log(ctx, { actie: 'export', object: 'casus', objectId: casusId, detail: bestand });
}
