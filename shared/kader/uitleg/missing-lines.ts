import { antwoordOp, type Antwoorden } from '../antwoorden.ts';
import { nearestWays } from '../weging/doorslag.ts';
import { faseLabel } from '../fase.ts';
import type { DecidingGroep } from '../weging/logica.ts';
import { findCriterium } from '../overgang.ts';
import type { OvergangStand } from '../weging/overgang-stand.ts';
import type { Kader } from '../schema.ts';

/** 'A, B of C'. */
function listed(items: readonly string[], last: 'of' | 'en'): string {
  const end = items.slice(-2).join(` ${last} `);
  return [...items.slice(0, -2), end].join(', ');
}

/**
 * What misses for this overgang, one line for each way that comes nearest; none when it is met. cited: criteria
 * whose text stands in the explanation already, so that the id is enough.
 */
export function missingLines(
  kader: Kader,
  stand: OvergangStand,
  antwoorden: Antwoorden,
  cited: readonly string[],
): string[] {
  const name = (id: string) => (cited.includes(id) ? id : `${id} (${findCriterium(kader, id).tekst})`);
  const groepText = ({ logica, criteria }: DecidingGroep) => {
    const open = criteria.filter((id) => antwoordOp(antwoorden, id) !== 'ja');
    const choice = logica === 'een-van' && open.length > 1;
    return `${choice ? 'minstens één ja op' : 'een ja op'} ${listed(open.map(name), choice ? 'of' : 'en')}`;
  };
  const naar = faseLabel(kader, stand.overgang.naar);
  return nearestWays(stand, antwoorden).map(
    (way, at) => `${at === 0 ? 'Ontbreekt nog' : 'Of'} voor ${naar}: ${way.map(groepText).join(', en ')}.`,
  );
}
