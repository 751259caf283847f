import { parseAbsoluteToLocal, toCalendarDate } from '@internationalized/date';
import { formatDatum } from '../../shared/domain/termijn/format-datum.ts';

/** An ISO instant as the clock on the wall showed it: 'zo 22 nov 2026, 10.30 uur'. */
export function formatMoment(moment: string): string {
  const local = parseAbsoluteToLocal(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${formatDatum(toCalendarDate(local).toString())}, ${two(local.hour)}.${two(local.minute)} uur`;
}
