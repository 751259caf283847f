import type { VerzoekStatus } from './verzoek.ts';

/** Who does not get all that was asked is told on which ground (AVG art. 12 lid 4). */
export function needsGrond(status: VerzoekStatus): boolean {
  return status === 'geweigerd' || status === 'deels';
}
