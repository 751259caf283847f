import { parseDate } from '@internationalized/date';
import { formatDatum } from '../termijn/format-datum.ts';
import { lateBy } from '../termijn/late-by.ts';
import type { TermijnKeuze } from './bewaartermijn.ts';
import { addDuur, duurWords } from './duur.ts';
import type { Retention } from './retention-of.ts';

/**
 * How long a driehoeknotitie of no casus is kept (AVG art. 5(1)(e)): for the term of the gemeente after its last change,
 * never beyond the longest time from its first day. Dates 'YYYY-MM-DD'.
 */
export function notitieRetention(
  { begonnenOp, gewijzigdOp }: { readonly begonnenOp: string; readonly gewijzigdOp: string },
  keuze: Pick<TermijnKeuze, 'duur' | 'hoogstens' | 'herinneringMaanden'>,
  today: string,
): Retention {
  const hoogstensTot = addDuur(begonnenOp, keuze.hoogstens);
  const own = addDuur(gewijzigdOp, keuze.duur);
  const tot = own < hoogstensTot ? own : hoogstensTot;
  const reden =
    tot === own
      ? `${duurWords(keuze.duur)} na de laatste wijziging op ${formatDatum(gewijzigdOp)}.`
      : `Hoogstens ${duurWords(keuze.hoogstens)} na het begin op ${formatDatum(begonnenOp)}.`;
  const daysLeft = lateBy(today, tot).days;
  const remindFrom = parseDate(tot).subtract({ months: keuze.herinneringMaanden }).toString();
  const verstreken = daysLeft < 0;
  return {
    begin: gewijzigdOp,
    tot,
    hoogstensTot,
    reden,
    daysLeft,
    verstreken,
    herinnering: !verstreken && today >= remindFrom,
    verlengd: 0,
  };
}
