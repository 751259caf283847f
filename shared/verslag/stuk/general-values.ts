import { formatDatum } from '../../domain/termijn/format-datum.ts';
import { faseLabel, faseNaam } from '../../kader/fase.ts';
import type { StukCasus } from './stuk-casus.ts';

/** The fields that papers have in common. */
export function generalValues(from: StukCasus): Readonly<Record<string, string>> {
  const { casus, kader, regie } = from;
  return {
    gemeente: from.gemeente.replace(/^gemeente\s+/iu, ''),
    casusnummer: casus.nummer,
    datum: formatDatum(from.today),
    afzender: from.afzender,
    overleg: kader.namen.overleg,
    doel: casus.doel,
    casusregie: regie.casusregie,
    procesregie: regie.procesregie,
    fase: casus.fase === null ? '' : `${faseLabel(kader, casus.fase)}, ${faseNaam(kader, casus.fase)}`,
  };
}
