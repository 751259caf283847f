import { formatDatum } from '../termijn/format-datum.ts';

/** 'zo 22 nov 2026, 8.25 uur'; '' when neither is known. */
export function momentText(datum: string | null, tijd: string | null): string {
  const clock = tijd === null ? '' : `${tijd.replace(/^0/, '').replace(':', '.')} uur`;
  return [datum === null ? '' : formatDatum(datum), clock].filter((part) => part !== '').join(', ');
}
