import { parseDate } from '@internationalized/date';

/**
 * Whether putting a backup back should be tried again: a year after the last time (BIO2 8.13), or after the
 * store was begun. Dates are 'YYYY-MM-DD'; `lastAt` null when it never was, `begunAt` null when unknown.
 */
export function isHersteltestDue(today: string, lastAt: string | null, begunAt: string | null): boolean {
  const since = lastAt ?? begunAt;
  if (since === null) return false;
  return parseDate(since).add({ years: 1 }).compare(parseDate(today)) <= 0;
}
