import type { Antwoorden } from '../antwoorden.ts';
import { antwoordOp } from '../antwoorden.ts';
import { groepenOf, weighGroep, type DecidingGroep } from './logica.ts';
import { decisiveIds, metRegels, type OvergangStand } from './overgang-stand.ts';
import type { Weging } from './weging.ts';

/**
 * Criterium ids that carry the outcome: the ja's of the regels that hold, or, when the casus stays where it is,
 * the nee's on which the overgang at hand fails. Nothing carries "nog niet te zeggen".
 */
export function decisiveFor(weging: Weging, antwoorden: Antwoorden): string[] {
  if (weging.stand === undefined || weging.uitkomst === 'onvoldoende') return [];
  const { overgang, met } = weging.stand;
  if (weging.uitkomst === 'consult') {
    return decisiveIds(overgang, metRegels(overgang, 'consult', antwoorden), 'ja', antwoorden);
  }
  if (met === 'ja') {
    return decisiveIds(overgang, metRegels(overgang, 'overgang', antwoorden), 'ja', antwoorden);
  }
  const moving = overgang.regels.filter((regel) => regel.gevolg === 'overgang');
  return decisiveIds(overgang, moving, 'nee', antwoorden);
}

/** The ways that come nearest to the overgang, each as its groepen that are not met yet; none when it is met. */
export function nearestWays({ overgang, met }: OvergangStand, antwoorden: Antwoorden): DecidingGroep[][] {
  if (met === 'ja') return [];
  const ways = overgang.regels
    .filter((regel) => regel.gevolg === 'overgang')
    .map((regel) => {
      const groepen = groepenOf(overgang, regel);
      const missing = groepen.filter((groep) => weighGroep(groep, antwoorden) !== 'ja');
      return { missing, met: groepen.length - missing.length };
    });
  const nearest = Math.max(...ways.map((way) => way.met));
  return ways.filter((way) => way.met === nearest).map((way) => way.missing);
}

/** What the overgang at hand still lacks: on the ways that come nearest, the criteria of missing groepen without a ja. */
export function missingFor(weging: Weging, antwoorden: Antwoorden): string[] {
  if (weging.stand === undefined) return [];
  const ids = nearestWays(weging.stand, antwoorden).flatMap((way) => way.flatMap((groep) => groep.criteria));
  return [...new Set(ids)].filter((id) => antwoordOp(antwoorden, id) !== 'ja');
}
