import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { dutchDay } from '../../../../shared/verslag/clock-time.ts';

/** The Dutch day of a moment, as a user reads it: 'vr 27 nov 2026'. */
export function dayText(moment: string): string {
  return formatDatum(dutchDay(moment));
}
