import type { BesprekingView } from '../domain/bespreking/bespreking-view.ts';
import type { Feestdag } from '../domain/termijn/feestdag.ts';
import { proposeNext } from '../domain/termijn/propose-next.ts';
import type { Kader } from './schema.ts';

/** Where the kader gives no cadence; an overleg of six weeks is what the field names most. */
const usualWeeks = 6;

export interface NextProposal {
  readonly date: string;
  /** The feestdag on which the cadence would have fallen. */
  readonly shiftedFrom: Feestdag | null;
  readonly weeks: number;
  /** The name of the term in the kader; null when it gives none. */
  readonly termijn: string | null;
}

/** The date of the next overleg by the cadence of the kader, on a working day. */
export function nextProposal(
  kader: Kader | undefined,
  view: Pick<BesprekingView, 'overleg' | 'feestdagen'>,
): NextProposal {
  const termijn = kader?.termijnen.find(({ soort, eenheid }) => soort === 'overleg' && eenheid === 'week');
  const weeks = termijn?.aantal ?? usualWeeks;
  return {
    ...proposeNext(weeks, view.overleg.datum, view.feestdagen),
    weeks,
    termijn: termijn?.naam ?? null,
  };
}
