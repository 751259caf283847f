import type { Fase } from '../../domain/casus/fase.ts';
import type { Weging } from './weging.ts';

/**
 * Lower fasen the kader allows besides the one the outcome names, highest first (Groningen, AVE-schema: from AVE 4
 * to every fase). Empty unless the outcome is afschalen.
 */
export function furtherDown({ uitkomst, naar, standen }: Weging): Fase[] {
  if (uitkomst !== 'afschalen' || naar === null) return [];
  const fasen = standen
    .filter(
      ({ overgang, met, tooLittleKnown }) => overgang.richting === 'af' && met === 'ja' && !tooLittleKnown,
    )
    .map(({ overgang }) => overgang.naar)
    .filter((fase) => fase < naar);
  return [...new Set(fasen)].sort((a, b) => b - a);
}
