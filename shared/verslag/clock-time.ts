import { parseAbsolute, parseDateTime, toCalendarDate, toZoned } from '@internationalized/date';

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

/** The same as a field for a time holds it, 'HH:mm'. */
export function clock24(moment: string): string {
  const { hour, minute } = parseAbsolute(moment, zone);
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The moment in UTC at which a Dutch clock shows this: '2026-11-26', '10:00'. */
export function utcOf(datum: string, tijd: string): string {
  return toZoned(parseDateTime(`${datum}T${tijd}`), zone).toAbsoluteString();
}
