import { createEvent, type DateTime } from 'ics';
import { maker } from './maker.ts';

/** When and where; who comes and what about is in no calendar. */
export interface CalendarMoment {
  readonly casusnummer: string;
  readonly id: string;
  /** 'YYYY-MM-DD'. */
  readonly datum: string;
  /** Start in UTC; null: the whole day. */
  readonly start: string | null;
  /** Day after, 'YYYY-MM-DD', on which a whole day ends. */
  readonly dayAfter: string;
  readonly plaats: string;
}

const parts = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
const dayOf = (datum: string): DateTime => parts(datum) as [number, number, number];
const minuteOf = (moment: string): DateTime =>
  parts(moment).slice(0, 5) as [number, number, number, number, number];

/** An .ics file of one moment. Throws when the library refuses it. */
export function calendarFile(moment: CalendarMoment): string {
  const { casusnummer, id, datum, start, dayAfter, plaats } = moment;
  const { error, value } = createEvent({
    ...(start === null
      ? { start: dayOf(datum), end: dayOf(dayAfter) }
      : { start: minuteOf(start), startInputType: 'utc', duration: { hours: 2 } }),
    title: `Overleg ${casusnummer}`,
    ...(plaats === '' ? {} : { location: plaats }),
    uid: `${id}@${maker.toLowerCase()}`,
    productId: maker,
    classification: 'PRIVATE',
  });
  if (value === null) throw error ?? new Error('no calendar file');
  return value;
}
