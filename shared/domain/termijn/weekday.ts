import { getDayOfWeek, type CalendarDate } from '@internationalized/date';

/** ISO day of the week: 1 = maandag ... 7 = zondag. */
export function isoWeekday(date: CalendarDate): number {
  return getDayOfWeek(date, 'nl-NL', 'mon') + 1;
}

/** The Monday of the ISO week in which the date lies. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return date.subtract({ days: isoWeekday(date) - 1 });
}
