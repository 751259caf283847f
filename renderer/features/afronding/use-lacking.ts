import { useState } from 'react';
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
  const [seen, setSeen] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const found = afspraken.filter((afspraak) => !seen.has(afspraak.id) && gaps(afspraak).length > 0);
  if (found.length > 0) {
    setSeen(new Map([...seen, ...found.map((afspraak) => [afspraak.id, gaps(afspraak)] as const)]));
  }
  return afspraken.flatMap((afspraak) => {
    const lacked = seen.get(afspraak.id);
    return lacked === undefined ? [] : [{ afspraak, lacked }];
  });
}
