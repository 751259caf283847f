import { formatDatum } from '../termijn/format-datum.ts';

/** The same in a list where the year is plain: 'zo 22 nov 8.25'. */
export function shortMomentText(datum: string | null, tijd: string | null): string {
  const day = datum === null ? '' : formatDatum(datum).replace(/ \d{4}$/, '');
  const clock = tijd === null ? '' : clockText(tijd);
  return [day, clock].filter((part) => part !== '').join(' ');
}

function clockText(tijd: string): string {
  return tijd.replace(/^0/, '').replace(':', '.');
}

/** 'zo 22 nov 2026, 8.25 uur'; '' when neither is known. */
export function momentText(datum: string | null, tijd: string | null): string {
  const clock = tijd === null ? '' : `${clockText(tijd)} uur`;
  return [datum === null ? '' : formatDatum(datum), clock].filter((part) => part !== '').join(', ');
}
