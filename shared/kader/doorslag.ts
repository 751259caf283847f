import type { Antwoorden } from './antwoorden.ts';
import { antwoordOp } from './antwoorden.ts';
import { groepenOf, weighGroep } from './logica.ts';
import { decisiveIds, metRegels } from './overgang-stand.ts';
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

/** What the overgang at hand still lacks: in the regels that come nearest, the criteria of unmet groepen without a ja. */
export function missingFor(weging: Weging, antwoorden: Antwoorden): string[] {
  if (weging.stand === undefined || weging.stand.met === 'ja') return [];
  const { overgang } = weging.stand;
  const regels = overgang.regels
    .filter((regel) => regel.gevolg === 'overgang')
    .map((regel) => {
      const groepen = groepenOf(overgang, regel);
      const open = groepen.filter((groep) => weighGroep(groep, antwoorden) !== 'ja');
      return { open, met: groepen.length - open.length };
    });
  const nearest = Math.max(...regels.map((regel) => regel.met));
  const ids = regels
    .filter((regel) => regel.met === nearest)
    .flatMap((regel) => regel.open.flatMap((g) => g.criteria));
  return [...new Set(ids)].filter((id) => antwoordOp(antwoorden, id) !== 'ja');
}
