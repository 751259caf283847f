import { parseDate } from '@internationalized/date';
import type { Kader } from './schema.ts';

/** Which field of a calendar duration a unit of a kader is. */
const FIELD = { week: 'weeks', maand: 'months', jaar: 'years' } as const;

/**
 * The last day of the traject that this kader allows for a casus begun on this day ('YYYY-MM-DD'), with the name of
 * the term; null when the kader sets none (Werkwijze Heemskerk, 3: at most nine months).
 */
export function trajectOf(kader: Kader, begunOn: string): { naam: string; tot: string } | null {
  const termijn = kader.termijnen.find(({ soort }) => soort === 'traject');
  if (termijn === undefined) return null;
  const tot = parseDate(begunOn).add({ [FIELD[termijn.eenheid]]: termijn.aantal });
  return { naam: termijn.naam, tot: tot.toString() };
}
