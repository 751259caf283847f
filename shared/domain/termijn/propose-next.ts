import { parseDate } from '@internationalized/date';
import type { Feestdag } from './feestdag.ts';
import { previousWerkdag } from './werkdag.ts';

type Proposal = {
  readonly date: string;
  /** The feestdag on which the cadence would have fallen. */
  readonly shiftedFrom: Feestdag | null;
};

/**
 * Proposes the date of the next overleg, `cadenceWeeks` (1 or more) after `from` ('YYYY-MM-DD'). Feestdagen and
 * weekends are skipped backwards, since a cadence is a longest interval ("minimaal 1 x per 6 weken", programme
 * Jeugd & Veiligheid of Heemskerk and Beverwijk, the netwerkregisseur's role "Bij een casus").
 */
export function proposeNext(cadenceWeeks: number, from: string, feestdagen: readonly Feestdag[]): Proposal {
  const due = parseDate(from).add({ weeks: cadenceWeeks }).toString();
  const shiftedFrom = feestdagen.find((feestdag) => feestdag.date === due) ?? null;
  return { date: previousWerkdag(due, feestdagen), shiftedFrom };
}
