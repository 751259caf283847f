import { parseAbsolute, toCalendarDate } from '@internationalized/date';

const zone = 'Europe/Amsterdam';

/** A moment in UTC as a Dutch clock shows it: '10.20'. */
export function clockTime(moment: string): string {
  const { hour, minute } = parseAbsolute(moment, zone);
  return `${String(hour)}.${String(minute).padStart(2, '0')}`;
}

/** The day in the Netherlands on which a moment in UTC falls, 'YYYY-MM-DD'. */
export function dutchDay(moment: string): string {
  return toCalendarDate(parseAbsolute(moment, zone)).toString();
}
