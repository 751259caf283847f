import { parseDate } from '@internationalized/date';

/** The same day so many calendar months later, 'YYYY-MM-DD'; the last day of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  return parseDate(date).add({ months }).toString();
}
