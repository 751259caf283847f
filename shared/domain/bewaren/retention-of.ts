import { parseDate } from '@internationalized/date';
import { z } from 'zod';
import { datumSchema } from '../basis/datum.ts';
import type { Regime } from '../casus/regime.ts';
import { formatDatum } from '../termijn/format-datum.ts';
import { lateBy } from '../termijn/late-by.ts';
import type { Archiefnominatie } from './afsluiting.ts';
import type { Bewaartermijnen, TermijnBegin } from './bewaartermijn.ts';
import { addDuur, duurWords } from './duur.ts';

export const retentionSchema = z.strictObject({
  /** Where the term began to run; null: it has not begun. */
  begin: datumSchema.nullable(),
  /** Until when it is kept, extensions included; null: no end is known yet, or it stays for good. */
  tot: datumSchema.nullable(),
  /** Beyond this no extension goes. */
  hoogstensTot: datumSchema.nullable(),
  /** Why, in words. */
  reden: z.string(),
  /** Below 0 when it has passed. */
  daysLeft: z.int().nullable(),
  verstreken: z.boolean(),
  /** It passes soon. */
  herinnering: z.boolean(),
  /** How often it was extended. */
  verlengd: z.int(),
});
export type Retention = z.infer<typeof retentionSchema>;

/** What the term of a casus depends on. Dates 'YYYY-MM-DD'. */
export interface KeptCasus {
  readonly regime: Regime;
  /** The day of the first processing. */
  readonly begonnenOp: string;
  readonly afgeslotenOp: string | null;
  /** null while it is open. */
  readonly archiefnominatie: Archiefnominatie | null;
}

/** An extension, and the day on which it was made. Dates 'YYYY-MM-DD'. */
export interface MadeVerlenging {
  readonly tot: string;
  readonly op: string;
}

/**
 * How long a casus is kept (AVG art. 5(1)(e)): from the event of its regime, for the term of the gemeente,
 * or until the last extension; never beyond the longest time. A casus that was opened again and closed again
 * has the term of its last closing, and only the extensions that were made since.
 */
export function retentionOf(
  casus: KeptCasus,
  termijnen: Bewaartermijnen,
  verlengingen: readonly MadeVerlenging[],
  today: string,
): Retention {
  const { keuze } = termijnen[casus.regime];
  const begin = keuze.begin === 'eerste-verwerking' ? casus.begonnenOp : casus.afgeslotenOp;
  const ofThisTerm = verlengingen.filter(({ op }) => begin !== null && op >= begin);
  const verlengd = ofThisTerm.length;
  const noEnd = { tot: null, daysLeft: null, verstreken: false, herinnering: false, verlengd };
  if (casus.archiefnominatie === 'blijvend-bewaren') {
    const reden = 'Deze casus blijft bewaard voor het archief van de gemeente. Breng de stukken daarheen.';
    return { ...noEnd, begin, hoogstensTot: null, reden };
  }
  if (begin === null) {
    const reden = `De termijn van ${duurWords(keuze.duur)} begint als de casus wordt afgesloten.`;
    return { ...noEnd, begin, hoogstensTot: null, reden };
  }
  const hoogstensTot = addDuur(begin, keuze.hoogstens);
  const own = addDuur(begin, keuze.duur);
  const longest = ofThisTerm.reduce((last, { tot }) => (tot > last ? tot : last), own);
  const tot = longest < hoogstensTot ? longest : hoogstensTot;
  const daysLeft = lateBy(today, tot).days;
  const remindFrom = parseDate(tot).subtract({ months: keuze.herinneringMaanden }).toString();
  const verstreken = daysLeft < 0;
  return {
    begin,
    tot,
    hoogstensTot,
    reden: words(casus, keuze.begin, duurWords(keuze.duur), begin, verlengd),
    daysLeft,
    verstreken,
    herinnering: !verstreken && today >= remindFrom,
    verlengd,
  };
}

function words(casus: KeptCasus, from: TermijnBegin, duur: string, begin: string, verlengd: number): string {
  const event = from === 'afsluiting' ? 'de afsluiting' : 'het begin van de casus';
  const open = casus.afgeslotenOp === null ? ' De termijn loopt ook terwijl de casus open is.' : '';
  const times = verlengd === 0 ? '' : ` Daarna ${verlengd === 1 ? 'een keer' : `${verlengd} keer`} verlengd.`;
  return `${duur} na ${event} op ${formatDatum(begin)}.${open}${times}`;
}
