import type { CalendarDate } from '@internationalized/date';
import type { Feestdag } from '../../domain/termijn/feestdag.ts';

/** What the readers of date phrases need to know about the day on which they are read. */
export type DatumContext = { readonly today: CalendarDate; readonly feestdagen: readonly Feestdag[] };

/**
 * What a phrase says: a date, with the date it gives behind 'voor' (a day earlier, unless the phrase names a
 * stretch of time); the next overleg; or something that looks like a date and is none, with a Dutch remark.
 */
export type Reading =
  | {
      readonly kind: 'datum';
      readonly date: CalendarDate;
      readonly before: CalendarDate;
      /** The phrase said 'voor': the date may not move past the day that was named. */
      readonly isBefore: boolean;
    }
  | { readonly kind: 'volgend-overleg' }
  | { readonly kind: 'geen-datum'; readonly remark: string };

/** A reader looks at one family of phrases; null when the phrase is of another family. */
export type Reader = (phrase: string, context: DatumContext) => Reading | null;

/** A reading of one date. */
export function datum(date: CalendarDate, before: CalendarDate = date.subtract({ days: 1 })): Reading {
  return { kind: 'datum', date, before, isBefore: false };
}

/** A reading of the last date before the day that was named. */
export function lastBefore(date: CalendarDate): Reading {
  return { kind: 'datum', date, before: date, isBefore: true };
}

export function noDatum(remark: string): Reading {
  return { kind: 'geen-datum', remark };
}
