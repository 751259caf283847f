import { antwoordOp, type Antwoorden } from '../antwoorden.ts';
import { faseLabel } from '../fase.ts';
import { isDeciding } from '../weging/logica.ts';
import type { OvergangStand } from '../weging/overgang-stand.ts';
import type { Kader } from '../schema.ts';

function tensionOf(kader: Kader, stand: OvergangStand, antwoorden: Antwoorden): string[] {
  const ids = stand.overgang.groepen.filter((groep) => !isDeciding(groep)).flatMap((groep) => groep.criteria);
  const kenmerken = [...new Set(ids)].map((id) => antwoordOp(antwoorden, id));
  const ja = kenmerken.filter((antwoord) => antwoord === 'ja').length;
  const naar = faseLabel(kader, stand.overgang.naar);
  if (stand.met === 'ja' && ja === 0 && kenmerken.includes('nee')) {
    return [
      `De vragen die de doorslag geven voor ${naar} zijn met ja beantwoord, maar geen enkel kenmerk is ja. Kijk samen of dat klopt.`,
    ];
  }
  if (stand.met === 'nee' && ja * 2 > kenmerken.length) {
    return [
      `Meer dan de helft van de kenmerken van ${naar} is ja, maar de vragen die de doorslag geven niet. Kijk samen of dat klopt.`,
    ];
  }
  return [];
}

/**
 * Where the kenmerken and the deciding questions of a step upward point different ways. Kenmerken never tip the
 * weging (Groningen, AVE-schema beside afwegingskader), so the meeting is asked to look again.
 */
export function kenmerkenTension(
  kader: Kader,
  standen: readonly OvergangStand[],
  antwoorden: Antwoorden,
): string[] {
  return standen
    .filter((stand) => stand.overgang.richting === 'op')
    .flatMap((stand) => tensionOf(kader, stand, antwoorden));
}
