import { momentSchema } from '../../domain/basis/datum.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import { clockTime, dutchDay } from '../clock-time.ts';

/** A moment in UTC as a Dutch reader knows it: 'vr 27 nov 2026, 10.20'. One that was forged, as it stands. */
export function momentWords(moment: string): string {
  if (!momentSchema.safeParse(moment).success) return moment;
  return `${formatDatum(dutchDay(moment))}, ${clockTime(moment)}`;
}
