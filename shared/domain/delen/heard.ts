import { wasPresent, type Periode } from '../bespreking/aanwezige.ts';
import type { Bespreking } from '../bespreking/bespreking.ts';

/** Ticking off who is there takes the first minutes of a meeting; that is no late arrival. */
export const openingMinutes = 10;

type Times = Pick<Bespreking, 'startedAt' | 'closedAt'>;

/**
 * Was somebody with these stays in the room at the moment? What was on the table before the bespreking began counts
 * as entered at its start, what was changed after it as entered at its end. Before the start nobody heard anything.
 */
export function heard(perioden: readonly Periode[], moment: string, { startedAt, closedAt }: Times): boolean {
  if (startedAt === null) return false;
  const afterStart = moment < startedAt ? startedAt : moment;
  const within = closedAt !== null && afterStart > closedAt ? closedAt : afterStart;
  return wasPresent({ perioden: perioden.map((periode) => fromStart(periode, startedAt)) }, within);
}

function fromStart(periode: Periode, startedAt: string): Periode {
  const late = (Date.parse(periode.van) - Date.parse(startedAt)) / 60_000;
  return late > 0 && late <= openingMinutes ? { ...periode, van: startedAt } : periode;
}
