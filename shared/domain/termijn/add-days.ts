import { parseDate } from '@internationalized/date';

/** The day so many days later, 'YYYY-MM-DD'. */
export function addDays(date: string, days: number): string {
  return parseDate(date).add({ days }).toString();
}
