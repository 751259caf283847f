import type { Antwoord } from '../../domain/fasebesluit/antwoord.ts';
import { antwoordOp, type Antwoorden } from '../antwoorden.ts';
import { combine, groepenOf, isDeciding, weighGroep, weighRegel } from './logica.ts';
import { criteriumIdsOf } from '../overgang.ts';
import type { Overgang, Regel } from '../schema/overgang.ts';

/** How far the answers bring one overgang. */
export interface OvergangStand {
  readonly overgang: Overgang;
  /** Does a regel that moves the fase hold? */
  readonly met: Antwoord;
  readonly consult: Antwoord;
  readonly criteria: readonly string[];
  readonly onbekend: readonly string[];
  /** Answers still needed before a fase may be named on it; 0 is enough. */
  readonly stillNeeded: number;
  /** More than half onbekend: of all criteria, or of the questions that tip it. No fase may be named on it. */
  readonly tooLittleKnown: boolean;
}

/** How many answers bring the onbekend down to half of the list. */
const neededFor = (onbekend: number, total: number) => Math.max(0, onbekend - Math.floor(total / 2));

/**
 * Kenmerken that only weigh count as criteria, but a full list of them is no answer to the question that tips.
 * So both the whole list and the deciding questions must be half known.
 */
function stillNeededOf(
  overgang: Overgang,
  criteria: readonly string[],
  isOpen: (id: string) => boolean,
): number {
  const deciding = [...new Set(overgang.groepen.filter(isDeciding).flatMap((groep) => groep.criteria))];
  return Math.max(
    neededFor(criteria.filter(isOpen).length, criteria.length),
    neededFor(deciding.filter(isOpen).length, deciding.length),
  );
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
  const isOpen = (id: string) => antwoordOp(antwoorden, id) === 'onbekend';
  const stillNeeded = stillNeededOf(overgang, criteria, isOpen);
  return {
    overgang,
    met: ofGevolg(overgang, 'overgang', antwoorden),
    consult: ofGevolg(overgang, 'consult', antwoorden),
    criteria,
    onbekend: criteria.filter(isOpen),
    stillNeeded,
    tooLittleKnown: stillNeeded > 0,
  };
}

/** Somebody answered on it. */
export const isTouched = (stand: OvergangStand) => stand.onbekend.length < stand.criteria.length;

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
