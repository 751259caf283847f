import { parseAbsolute, parseDateTime, toZoned } from '@internationalized/date';
import { formatDatum } from '../termijn/format-datum.ts';

const zone = 'Europe/Amsterdam';
const hours = 72;
const minuteMs = 60_000;
const minutesOfHour = 60;

/** A Dutch day and clock time as a moment in UTC. At the hour that comes twice a year: the first of the two. */
export function dutchMoment(datum: string, tijd: string): string {
  return toZoned(parseDateTime(`${datum}T${tijd}`), zone, 'earlier').toAbsoluteString();
}

/** Until when the Autoriteit Persoonsgegevens must be told: 72 hours after discovery (AVG art. 33 lid 1). */
export function datalekEinde(ontdektAt: string): string {
  return parseAbsolute(ontdektAt, 'UTC').add({ hours }).toAbsoluteString();
}

/** 'nog 41 uur, tot za 28 nov 2026 om 14.05 uur', or how long it is over; moments in UTC. */
export function datalekClock(ontdektAt: string, now: string): { words: string; late: boolean } {
  const end = parseAbsolute(datalekEinde(ontdektAt), zone);
  const minutes = Math.floor(
    (end.toDate().getTime() - parseAbsolute(now, zone).toDate().getTime()) / minuteMs,
  );
  const day = formatDatum(end.toString().slice(0, 10));
  const at = `${day} om ${String(end.hour)}.${String(end.minute).padStart(2, '0')} uur`;
  if (minutes < 0) return { words: `${stretch(-minutes)} te laat: het kon tot ${at}`, late: true };
  return { words: `nog ${stretch(minutes)}, tot ${at}`, late: false };
}

function stretch(minutes: number): string {
  if (minutes < minutesOfHour) return minutes === 1 ? '1 minuut' : `${String(minutes)} minuten`;
  return `${String(Math.floor(minutes / minutesOfHour))} uur`;
}
