import { parseDate } from '@internationalized/date';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import { isoWeekday } from '../domain/termijn/weekday.ts';
import { nextWerkdag, previousWerkdag } from '../domain/termijn/werkdag.ts';
import type { UnderstoodTermijn, InvoerContext } from './begrip.ts';
import { parseDatePhrase } from './datum/parse-date-phrase.ts';

type TermijnContext = Pick<InvoerContext, 'today' | 'feestdagen' | 'volgendOverleg'>;

/** What a phrase says about the term of an afspraak: a term, or null, and what there is to say about it. */
export type ReadTermijn = { readonly termijn: UnderstoodTermijn | null; readonly remarks: readonly string[] };

function remarksOn(date: string, today: string): string[] {
  const remarks: string[] = [];
  if (isoWeekday(parseDate(date)) > 5) remarks.push('Deze dag valt in het weekend.');
  if (date < today) remarks.push('Deze datum ligt in het verleden.');
  return remarks;
}

/**
 * Reads a date phrase as the term of an afspraak. A feestdag moves to the next working day and says so; behind
 * 'voor' it moves back, so that it stays before the day that was named.
 */
export function readTermijn(phrase: string, context: TermijnContext): ReadTermijn {
  const today = parseDate(context.today);
  const reading = parseDatePhrase(phrase, { today, feestdagen: context.feestdagen });
  if (reading === null) return { termijn: null, remarks: [] };
  if (reading.kind === 'geen-datum') return { termijn: null, remarks: [reading.remark] };
  if (reading.kind === 'volgend-overleg') {
    return { termijn: { kind: 'volgend-overleg', date: context.volgendOverleg, phrase }, remarks: [] };
  }
  const meant = reading.date.toString();
  const feestdag = context.feestdagen.find((one) => one.date === meant);
  if (feestdag === undefined) {
    return { termijn: { kind: 'datum', date: meant, phrase }, remarks: remarksOn(meant, context.today) };
  }
  const move = reading.isBefore ? previousWerkdag : nextWerkdag;
  const date = move(meant, context.feestdagen);
  const moved = `Verschoven: ${formatDatum(meant)} is een feestdag (${feestdag.name}).`;
  return {
    termijn: { kind: 'datum', date, phrase, shiftedFrom: feestdag },
    remarks: [moved, ...remarksOn(date, context.today)],
  };
}
