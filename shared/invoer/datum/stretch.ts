import { CalendarDate } from '@internationalized/date';
import { mondayOf } from '../../domain/termijn/weekday.ts';

/** A stretch of time that a phrase can name: a week (Monday to Friday), a month, a quarter, a year. */
export type Stretch = {
  readonly first: CalendarDate;
  readonly middle: CalendarDate;
  readonly last: CalendarDate;
  /** The last working moment before it: the Friday before a week, the day before a month. */
  readonly before: CalendarDate;
};

/** The working week in which the date lies, moved by a number of weeks. */
export function weekOf(date: CalendarDate, weeks = 0): Stretch {
  const first = mondayOf(date).add({ weeks });
  return {
    first,
    middle: first.add({ days: 2 }),
    last: first.add({ days: 4 }),
    before: first.subtract({ days: 3 }),
  };
}

/** Week 1 holds 4 January (ISO 8601); null when the year has no such week. */
export function weekByNumber(year: number, week: number): Stretch | null {
  const stretch = weekOf(new CalendarDate(year, 1, 4), week - 1);
  const thursday = stretch.first.add({ days: 3 });
  return week >= 1 && thursday.year === year ? stretch : null;
}

function months(first: CalendarDate, count: number, middle: CalendarDate): Stretch {
  const last = first.add({ months: count }).subtract({ days: 1 });
  return { first, middle, last, before: first.subtract({ days: 1 }) };
}

/** The calendar month in which the date lies. */
export function monthStretch(date: CalendarDate): Stretch {
  const first = date.set({ day: 1 });
  return months(first, 1, first.set({ day: 15 }));
}

/** A quarter (1 to 4) of a year. */
export function quarterStretch(year: number, quarter: number): Stretch {
  const first = new CalendarDate(year, 3 * quarter - 2, 1);
  return months(first, 3, first.add({ months: 1 }).set({ day: 15 }));
}

export function yearStretch(year: number): Stretch {
  return months(new CalendarDate(year, 1, 1), 12, new CalendarDate(year, 7, 1));
}
