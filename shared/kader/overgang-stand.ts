import type { Antwoord } from '../domain/fasebesluit/antwoord.ts';
import { antwoordOp, type Antwoorden } from './antwoorden.ts';
import { combine, groepenOf, weighGroep, weighRegel } from './logica.ts';
import { criteriumIdsOf } from './overgang.ts';
import type { Overgang, Regel } from './schema-overgang.ts';

/** How far the answers bring one overgang. */
export interface OvergangStand {
  readonly overgang: Overgang;
  /** Does a regel that moves the fase hold? */
  readonly met: Antwoord;
  readonly consult: Antwoord;
  readonly criteria: readonly string[];
  readonly onbekend: readonly string[];
  /** More than half of the criteria onbekend: no fase may be named on it. */
  readonly tooLittleKnown: boolean;
}

function ofGevolg(overgang: Overgang, gevolg: Regel['gevolg'], antwoorden: Antwoorden): Antwoord {
  const regels = overgang.regels.filter((regel) => regel.gevolg === gevolg);
  return combine(
    'een-van',
    regels.map((regel) => weighRegel(overgang, regel, antwoorden)),
  );
}

/** Weighs one overgang against the answers. */
export function weighOvergang(overgang: Overgang, antwoorden: Antwoorden): OvergangStand {
  const criteria = criteriumIdsOf(overgang);
  const onbekend = criteria.filter((id) => antwoordOp(antwoorden, id) === 'onbekend');
  return {
    overgang,
    met: ofGevolg(overgang, 'overgang', antwoorden),
    consult: ofGevolg(overgang, 'consult', antwoorden),
    criteria,
    onbekend,
    tooLittleKnown: onbekend.length * 2 > criteria.length,
  };
}

/** Regels with this gevolg that hold. */
export function metRegels(overgang: Overgang, gevolg: Regel['gevolg'], antwoorden: Antwoorden): Regel[] {
  return overgang.regels.filter(
    (regel) => regel.gevolg === gevolg && weighRegel(overgang, regel, antwoorden) === 'ja',
  );
}

/** The criteria with this answer in the groepen of these regels that came out the same way. */
export function decisiveIds(
  overgang: Overgang,
  regels: readonly Regel[],
  antwoord: 'ja' | 'nee',
  antwoorden: Antwoorden,
): string[] {
  const groepen = regels
    .flatMap((regel) => groepenOf(overgang, regel))
    .filter((groep) => weighGroep(groep, antwoorden) === antwoord);
  const ids = groepen.flatMap((groep) => groep.criteria);
  return [...new Set(ids)].filter((id) => antwoordOp(antwoorden, id) === antwoord);
}
