import type { Antwoord } from '../../domain/fasebesluit/antwoord.ts';
import { antwoordOp, type Antwoorden } from '../antwoorden.ts';
import type { Groep, Logica, Overgang, Regel } from '../schema/overgang.ts';

/** A groep that can tip the weging; kenmerken under 'weging' only help to answer. */
export type DecidingGroep = Groep & { readonly logica: Exclude<Logica, 'weging'> };

export function isDeciding(groep: Groep): groep is DecidingGroep {
  return groep.logica !== 'weging';
}

/** Three-valued: an onbekend decides nothing, but another answer can make it irrelevant. */
export function combine(logica: DecidingGroep['logica'], antwoorden: readonly Antwoord[]): Antwoord {
  const decisive = logica === 'een-van' ? 'ja' : 'nee';
  if (antwoorden.includes(decisive)) return decisive;
  if (antwoorden.includes('onbekend')) return 'onbekend';
  return decisive === 'ja' ? 'nee' : 'ja';
}

/** Is the groep met by these answers? */
export function weighGroep(groep: DecidingGroep, antwoorden: Antwoorden): Antwoord {
  return combine(
    groep.logica,
    groep.criteria.map((id) => antwoordOp(antwoorden, id)),
  );
}

/** The groepen a regel asks for, in the order of the regel. */
export function groepenOf(overgang: Overgang, regel: Regel): DecidingGroep[] {
  const deciding = overgang.groepen.filter(isDeciding);
  return regel.groepen.flatMap((id) => deciding.filter((groep) => groep.id === id));
}

/** Is the regel met? It asks all its groepen. */
export function weighRegel(overgang: Overgang, regel: Regel, antwoorden: Antwoorden): Antwoord {
  return combine(
    'alle',
    groepenOf(overgang, regel).map((groep) => weighGroep(groep, antwoorden)),
  );
}
