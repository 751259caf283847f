import { parseDate } from '@internationalized/date';
import { isoWeekday } from './weekday.ts';

const WEEKDAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** A date 'YYYY-MM-DD' as the screens and papers show it: 'vr 27 nov 2026'. Throws on an impossible date. */
export function formatDatum(date: string): string {
  const day = parseDate(date);
  return [WEEKDAYS[isoWeekday(day) - 1], day.day, MONTHS[day.month - 1], day.year].join(' ');
}
