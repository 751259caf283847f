import type { KaderFault } from '../check/kader-fault.ts';
import type { Kader } from '../schema.ts';
import type { ChangeOf } from './change.ts';
import { addedHere, markChanged } from './herkomst.ts';
import { freeKey, slug } from './slug.ts';

const notThere = (id: string): KaderFault[] => [{ pad: 'termijnen', reden: `termijn "${id}" bestaat niet` }];

/** Another number, unit or name; the kind stays. */
export function changeTermijn(
  kader: Kader,
  { termijn: id, naam, aantal, eenheid }: ChangeOf<'termijn'>,
): KaderFault[] {
  const termijn = kader.termijnen.find((one) => one.id === id);
  if (termijn === undefined) return notThere(id);
  if (termijn.naam === naam && termijn.aantal === aantal && termijn.eenheid === eenheid) return [];
  Object.assign(termijn, { naam, aantal, eenheid });
  markChanged(termijn);
  return [];
}

/** A term the source does not have. */
export function addTermijn(
  kader: Kader,
  { naam, soort, aantal, eenheid }: ChangeOf<'addTermijn'>,
): KaderFault[] {
  const taken = kader.termijnen.map(({ id }) => id);
  const id = freeKey(slug(naam) || 'termijn', taken);
  kader.termijnen.push({ id, naam, soort, aantal, eenheid, eigenLezing: addedHere });
  return [];
}

/** Takes a term away. */
export function removeTermijn(kader: Kader, { termijn: id }: ChangeOf<'removeTermijn'>): KaderFault[] {
  const index = kader.termijnen.findIndex((one) => one.id === id);
  if (index === -1) return notThere(id);
  kader.termijnen.splice(index, 1);
  return [];
}
