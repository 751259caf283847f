import { wasPresent, type Periode } from '../bespreking/aanwezige.ts';
import type { Bespreking } from '../bespreking/bespreking.ts';
import { countedStays } from '../bespreking/stays.ts';

type Times = Pick<Bespreking, 'startedAt' | 'closedAt'>;

/**
 * Was somebody with these stays in the room at the moment? What was on the table before the bespreking began counts
 * as entered at its start, what was changed after it as entered at its end. Before the start nobody heard anything.
 */
export function heard(perioden: readonly Periode[], moment: string, times: Times): boolean {
  const { startedAt, closedAt } = times;
  if (startedAt === null) return false;
  const afterStart = moment < startedAt ? startedAt : moment;
  const within = closedAt !== null && afterStart > closedAt ? closedAt : afterStart;
  return wasPresent({ perioden: countedStays(perioden, times) }, within);
}
