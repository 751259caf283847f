import type { KaderFault } from '../check/kader-fault.ts';
import type { Kader } from '../schema.ts';
import type { Groep, Overgang } from '../schema/overgang.ts';
import type { ChangeOf } from './change.ts';
import { addedHere } from './herkomst.ts';

interface Place {
  readonly overgang: Overgang;
  readonly groep: Groep;
}

function placesOf(kader: Kader, criterium: string): Place[] {
  return kader.overgangen.flatMap((overgang) =>
    overgang.groepen
      .filter((groep) => groep.criteria.includes(criterium))
      .map((groep) => ({ overgang, groep })),
  );
}

function findGroep(kader: Kader, overgangId: string, groepId: string): Place | undefined {
  const overgang = kader.overgangen.find(({ id }) => id === overgangId);
  const groep = overgang?.groepen.find(({ id }) => id === groepId);
  return overgang === undefined || groep === undefined ? undefined : { overgang, groep };
}

/** A groep without criteria could not be weighed. */
function emptied(places: readonly Place[]): KaderFault[] {
  return places
    .filter(({ groep }) => groep.criteria.length === 1)
    .map(({ overgang, groep }) => ({
      pad: `overgangen.${overgang.id}.groepen.${groep.id}`,
      reden: `dit is het enige criterium in "${groep.naam}" (${overgang.kop}). Zonder criterium kan daar niets worden gewogen. Pas de tekst aan, of voeg eerst een ander criterium toe`,
    }));
}

/** Out of all its groepen, kept with the reason and its places in kader.uitgezet. */
export function switchOff(kader: Kader, { criterium: id, reden }: ChangeOf<'criteriumOff'>): KaderFault[] {
  const criterium = kader.criteria.find((one) => one.id === id);
  if (criterium === undefined) return [{ pad: 'criteria', reden: `criterium "${id}" bestaat niet` }];
  const places = placesOf(kader, id);
  const faults = emptied(places);
  if (faults.length > 0) return faults;
  for (const { groep } of places) groep.criteria = groep.criteria.filter((one) => one !== id);
  kader.criteria = kader.criteria.filter((one) => one !== criterium);
  const plaatsen = places.map(({ overgang, groep }) => ({ overgang: overgang.id, groep: groep.id }));
  kader.uitgezet = [...(kader.uitgezet ?? []), { criterium, plaatsen, reden }];
  return [];
}

/** Back in the groepen it came from, at the end. */
export function switchOn(kader: Kader, { criterium: id }: ChangeOf<'criteriumOn'>): KaderFault[] {
  const uitgezet = kader.uitgezet ?? [];
  const found = uitgezet.find(({ criterium }) => criterium.id === id);
  if (found === undefined) return [{ pad: 'uitgezet', reden: `criterium "${id}" staat niet uit` }];
  for (const { overgang, groep } of found.plaatsen) {
    const place = findGroep(kader, overgang, groep);
    if (place === undefined)
      return [{ pad: `overgangen.${overgang}`, reden: `groep "${groep}" bestaat niet` }];
    place.groep.criteria.push(id);
  }
  kader.criteria.push(found.criterium);
  const others = uitgezet.filter((one) => one !== found);
  if (others.length === 0) delete kader.uitgezet;
  else kader.uitgezet = others;
  return [];
}

/** 'LO2-3-1': the first number that no criterium of this kader has, or had before it was switched off. */
function newId(kader: Kader, overgang: string): string {
  const taken = [...kader.criteria, ...(kader.uitgezet ?? []).map(({ criterium }) => criterium)];
  let number = 1;
  const at = (): string => `LO${overgang.slice(0, 24)}-${String(number)}`;
  while (taken.some(({ id }) => id === at())) number += 1;
  return at();
}

/** A criterium of the gemeente itself, in a groep that is there. */
export function addCriterium(
  kader: Kader,
  { overgang, groep, tekst, vraag, wie }: ChangeOf<'addCriterium'>,
): KaderFault[] {
  const place = findGroep(kader, overgang, groep);
  if (place === undefined) return [{ pad: `overgangen.${overgang}`, reden: `groep "${groep}" bestaat niet` }];
  const id = newId(kader, overgang);
  kader.criteria.push({ id, tekst, vraag, soort: 'indicatie', wie, eigenLezing: addedHere });
  place.groep.criteria.push(id);
  return [];
}
