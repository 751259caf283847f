import { parseDate } from '@internationalized/date';

const DAYS_OF_A_WEEK = 7;
/** Up to here people count in days, beyond it in weeks. */
const LAST_COUNTED_DAY = 13;

function dayNumber(date: string): number {
  const day = parseDate(date);
  return day.calendar.toJulianDay(day);
}

function count(days: number): string {
  if (days === 1) return '1 dag';
  if (days <= LAST_COUNTED_DAY) return `${days} dagen`;
  return `${Math.floor(days / DAYS_OF_A_WEEK)} weken`;
}

/**
 * How late a term is, both dates 'YYYY-MM-DD'. `days` is above 0 when it has passed, 0 today, below 0 before it;
 * `words` says the same in Dutch ('3 dagen te laat', 'vandaag', 'nog 2 weken').
 */
export function lateBy(date: string, today: string): { readonly days: number; readonly words: string } {
  const days = dayNumber(today) - dayNumber(date);
  if (days === 0) return { days: 0, words: 'vandaag' };
  if (days > 0) return { days, words: `${count(days)} te laat` };
  return { days, words: days === -1 ? 'morgen' : `nog ${count(-days)}` };
}
