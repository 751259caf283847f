import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** 'ma 23 nov 2026' as the vector files write it, to '2026-11-23'; a wrong weekday in a file is an error. */
export function isoFromWords(words: string): string {
  const [, day = '', month = '', year = ''] = words.split(' ');
  const iso = [year, String(MONTHS.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (formatDatum(iso) !== words) throw new Error(`${words} is not a day of the calendar`);
  return iso;
}
