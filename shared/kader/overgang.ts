import type { Fase } from '../domain/casus/fase.ts';
import type { Criterium, Kader } from './schema.ts';
import type { Overgang } from './schema/overgang.ts';

/**
 * A step between fasen. overgang: the id of the step within the fase or of the step that is not taken, when van and
 * naar are equal; else of one of several ways to the same fase.
 */
export interface FaseStap {
  readonly van: Fase | null;
  readonly naar: Fase;
  readonly overgang?: string;
}

/** The overgang with this id, if it can be this step: nobody borrows the beslisser of another one. */
function named(kader: Kader, { van, naar }: FaseStap, id: string): Overgang | undefined {
  const found = kader.overgangen.find((overgang) => overgang.id === id);
  if (found === undefined || (van !== null && found.van !== van)) return undefined;
  return found.naar === naar || naar === van ? found : undefined;
}

/**
 * The overgang of the kader for this step, or undefined when the kader knows none.
 * A first fase (van null) falls under the overgang from the fase below it; AVE 1 under the one that leaves it.
 */
export function findOvergang(kader: Kader, stap: FaseStap): Overgang | undefined {
  if (stap.overgang !== undefined) return named(kader, stap, stap.overgang);
  const between = (van: number, naar: number) =>
    kader.overgangen.find((o) => o.richting !== 'binnen' && o.van === van && o.naar === naar);
  if (stap.van !== null) return between(stap.van, stap.naar);
  return stap.naar === 1 ? between(1, 2) : between(stap.naar - 1, stap.naar);
}

/** Every criterium id of the overgang once, in the order of the kader. */
export function criteriumIdsOf(overgang: Overgang): string[] {
  return [...new Set(overgang.groepen.flatMap((groep) => groep.criteria))];
}

/** The overgangen whose criteria the meeting answers in this fase; with no fase yet, those upward. */
export function overgangenFrom(kader: Kader, fase: Fase | null): Overgang[] {
  return kader.overgangen.filter((o) => (fase === null ? o.richting === 'op' : o.van === fase));
}

const ORDER: readonly Overgang['richting'][] = ['op', 'af', 'binnen'];

/** The same, in the order in which a meeting takes them: the nearest step up first, then down, then within the fase. */
export function overgangenInOrder(kader: Kader, fase: Fase | null): Overgang[] {
  const distance = ({ van, naar }: Overgang): number => Math.abs(naar - van);
  return overgangenFrom(kader, fase).sort(
    (a, b) => ORDER.indexOf(a.richting) - ORDER.indexOf(b.richting) || distance(a) - distance(b),
  );
}

/** The criterium; throws when the kader lacks it, which parseKader never lets through. */
export function findCriterium(kader: Kader, id: string): Criterium {
  const found = kader.criteria.find((criterium) => criterium.id === id);
  if (found === undefined) throw new Error(`kader ${kader.id} has no criterium ${id}`);
  return found;
}
