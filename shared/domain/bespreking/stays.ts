import type { Periode } from './aanwezige.ts';
import type { Bespreking } from './bespreking.ts';

type Times = Pick<Bespreking, 'startedAt' | 'closedAt'>;

/** Ticking off who is there takes the first minutes of a meeting; that is no late arrival. */
const openingMinutes = 10;

/** Whether a first arrival at this moment counts as being there from the start. */
export function isOnTime(van: string, startedAt: string | null): boolean {
  return startedAt === null || Date.parse(van) - Date.parse(startedAt) <= openingMinutes * 60_000;
}

/** Whoever leaves in the minute in which the bespreking closes stayed to the end. */
export function leftBefore(tot: string, closedAt: string | null): boolean {
  return closedAt === null || (tot < closedAt && minuteOf(tot) !== minuteOf(closedAt));
}

function minuteOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM-DDTHH:mm'.length);
}

/** The stays as they count: the first begins with the bespreking when it was on time, the last ends with it. */
export function countedStays(perioden: readonly Periode[], { startedAt, closedAt }: Times): Periode[] {
  const first = perioden.map(({ van }) => van).toSorted()[0];
  return perioden.map(({ van, tot }) => ({
    van: van === first && startedAt !== null && van > startedAt && isOnTime(van, startedAt) ? startedAt : van,
    tot: tot !== null && !leftBefore(tot, closedAt) && closedAt !== null && tot < closedAt ? closedAt : tot,
  }));
}
