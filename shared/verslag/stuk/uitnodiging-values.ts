import type { Overleg } from '../../domain/overleg/overleg.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import type { StukValues } from './fill-sjabloon.ts';
import { generalValues } from './general-values.ts';
import type { HandValues, StukCasus } from './stuk-casus.ts';

/** Who is invited. */
export interface Genodigde {
  readonly naam: string;
  /** '' for who works at none. */
  readonly organisatie: string;
}

/**
 * An invitation for one partner with the two questions (domain practice of procesregisseurs: ask only who is needed,
 * for a short inbreng). Of the casus it holds the number and what was typed here, never a line, a betrokkene or the aanduiding.
 */
export function uitnodigingValues(
  from: StukCasus,
  overleg: Pick<Overleg, 'datum' | 'aanvang' | 'plaats'>,
  genodigde: Genodigde,
  hand: HandValues,
): StukValues {
  const { gemeente, casusnummer, datum, afzender, overleg: naam } = generalValues(from);
  return {
    velden: {
      gemeente: gemeente ?? '',
      casusnummer: casusnummer ?? '',
      datum: datum ?? '',
      afzender: afzender ?? '',
      overleg: naam ?? '',
      ...hand,
      ontvanger: genodigde.naam,
      organisatie: genodigde.organisatie,
      dag: formatDatum(overleg.datum),
      tijd: overleg.aanvang.replace(':', '.'),
      plaats: overleg.plaats,
    },
    tabellen: {},
  };
}
