import type { Betrokkene } from '../betrokkene/betrokkene.ts';
import type { Informering } from './informering.ts';

/** The newest answer for each betrokkene and for the casus as a whole; `informeringen` in order of recording. */
export function newestInformering(informeringen: readonly Informering[]): Informering[] {
  const newest = new Map(informeringen.map((one) => [one.betrokkeneId, one]));
  return [...newest.values()];
}

/** Those the casus is about of whom nothing was recorded; an answer for the whole casus counts for all. */
export function withoutInformering(
  betrokkenen: readonly Betrokkene[],
  informeringen: readonly Informering[],
): Betrokkene[] {
  const answered = new Set(informeringen.map(({ betrokkeneId }) => betrokkeneId));
  if (answered.has(null)) return [];
  return betrokkenen.filter(({ soort, id }) => soort === 'betrokkene' && !answered.has(id));
}

/** Is it recorded of everybody the casus is about? A casus about nobody by name needs one for the whole. */
export function isInformeringRecorded(
  betrokkenen: readonly Betrokkene[],
  informeringen: readonly Informering[],
): boolean {
  return informeringen.length > 0 && withoutInformering(betrokkenen, informeringen).length === 0;
}

/** The newest answers whose review date has come, 'YYYY-MM-DD'. */
export function dueInformering(informeringen: readonly Informering[], today: string): Informering[] {
  return newestInformering(informeringen).filter(
    ({ antwoord }) => antwoord.uitkomst === 'uitgesteld' && antwoord.herzieningOp <= today,
  );
}
