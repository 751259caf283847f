import { formatDatum } from '../../domain/termijn/format-datum.ts';

/** The day of an instant, as it stands in UTC; 'nog niet' when there is none. */
export function dayText(moment: string | null): string {
  return moment === null ? 'nog niet' : formatDatum(moment.slice(0, 10));
}
