import { useRef } from 'react';
import { gaps, type Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';

export interface Lacking {
  readonly afspraak: Afspraak;
  /** What it lacked when it came into the list. */
  readonly lacked: readonly string[];
}

/**
 * The afspraken that lack something, or did since this step was opened: a row that is completed stays where it
 * is, so that nothing moves under the hand.
 */
export function useLacking(afspraken: readonly Afspraak[]): Lacking[] {
  const seen = useRef(new Map<string, readonly string[]>());
  for (const afspraak of afspraken) {
    const missing = gaps(afspraak);
    if (missing.length > 0 && !seen.current.has(afspraak.id)) seen.current.set(afspraak.id, missing);
  }
  return afspraken.flatMap((afspraak) => {
    const lacked = seen.current.get(afspraak.id);
    return lacked === undefined ? [] : [{ afspraak, lacked }];
  });
}
