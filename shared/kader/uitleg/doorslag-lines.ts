import type { Antwoorden } from '../antwoorden.ts';
import { decisiveFor } from '../weging/doorslag.ts';
import { faseLabel } from '../fase.ts';
import { findCriterium } from '../overgang.ts';
import { decisiveIds, metRegels } from '../weging/overgang-stand.ts';
import type { Kader } from '../schema.ts';
import type { Weging } from '../weging/weging.ts';

function citeLine(kader: Kader, id: string, antwoorden: Antwoorden): string {
  const given = antwoorden[id];
  const regels = given?.regels ?? [];
  const cited =
    regels.length === 0 ? '' : ` (${regels.length === 1 ? 'regel' : 'regels'} ${regels.join(', ')})`;
  const why = given?.toelichting?.trim() ?? '';
  const answer = given?.antwoord === 'nee' ? 'nee' : 'ja';
  return `${id}, ${answer}: ${findCriterium(kader, id).tekst}${cited}${why === '' ? '' : `: ${why}`}.`;
}

/** Criteria that meet the overgang at hand, while too little is known to name the fase. */
function pointingLines(kader: Kader, { stand }: Weging, antwoorden: Antwoorden): string[] {
  if (stand?.met !== 'ja') return [];
  const { overgang } = stand;
  const naar = faseLabel(kader, overgang.naar);
  return decisiveIds(overgang, metRegels(overgang, 'overgang', antwoorden), 'ja', antwoorden).map(
    (id) => `Wijst al naar ${naar}: ${citeLine(kader, id, antwoorden)}`,
  );
}

/** What carries the outcome; nothing does while too little is known, and a fase can stay on open answers. */
export function decisiveLines(kader: Kader, weging: Weging, antwoorden: Antwoorden): string[] {
  if (weging.uitkomst === 'onvoldoende') return pointingLines(kader, weging, antwoorden);
  const ids = decisiveFor(weging, antwoorden);
  if (weging.uitkomst === 'handhaven' && ids.length === 0) {
    return ['Nog geen antwoord geeft de doorslag. Zolang een ja ontbreekt, blijft de fase zoals zij is.'];
  }
  return ids.map((id) => `Geeft de doorslag: ${citeLine(kader, id, antwoorden)}`);
}
