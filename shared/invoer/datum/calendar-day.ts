import { CalendarDate } from '@internationalized/date';

/** The date, or null when the calendar does not have it: CalendarDate makes 28 February of 31-2. */
export function existingDate(year: number, month: number, day: number): CalendarDate | null {
  const date = new CalendarDate(year, month, day);
  return date.year === year && date.month === month && date.day === day ? date : null;
}

/** The first date on or after `today` with this day and month; null when neither this nor next year has it. */
export function upcoming(today: CalendarDate, month: number, day: number): CalendarDate | null {
  const thisYear = existingDate(today.year, month, day);
  if (thisYear !== null && thisYear.compare(today) >= 0) return thisYear;
  return existingDate(today.year + 1, month, day);
}
