import { wasPresent, type Aanwezige } from '../bespreking/aanwezige.ts';
import type { BesprekingView } from '../bespreking/bespreking-view.ts';
import { changedAt } from '../delen/changed-at.ts';
import type { Informatie } from '../informatie/informatie.ts';

const beeldSoorten: readonly Informatie['soort'][] = ['feit', 'vermoeden', 'oordeel', 'kracht'];

/** Who is in the room now: everybody with a stay that has not ended. */
function peopleInRoom(view: Pick<BesprekingView, 'aanwezigen'>): Aanwezige[] {
  return view.aanwezigen.filter((aanwezige) => aanwezige.perioden.some((periode) => periode.tot === null));
}

/** A betrokkene, naaste or vertegenwoordiger in the room: then nothing from before their coming is shown. */
export function betrokkenenInZaal(view: Pick<BesprekingView, 'aanwezigen'>): Aanwezige[] {
  return peopleInRoom(view).filter((aanwezige) => aanwezige.betrokkeneId !== null);
}

/** Were all these people in the room at the moment? False when nobody is known to be there. */
export function allWerePresent(people: readonly Aanwezige[], moment: string): boolean {
  return people.length > 0 && people.every((person) => wasPresent(person, moment));
}

/** Is this line part of the beeld at all, whoever is in the room? Bijlagen are too long for a screen. */
function belongsToBeeld(regel: Informatie): boolean {
  if (regel.nietInVerslag || regel.vervallen || regel.bijlage) return false;
  return beeldSoorten.includes(regel.soort) || (regel.soort === 'opmerking' && regel.stap === 2);
}

/**
 * The lines of the beeld the room may see: entered, or put into other words, while everyone who is there now was
 * there, or released by hand. What partners sent beforehand was never said in the room, so it needs the release. When a betrokkene
 * comes in, earlier releases have been taken back.
 */
export function shownRegels(
  view: Pick<BesprekingView, 'aanwezigen' | 'informatie' | 'momenten'>,
): Informatie[] {
  const people = peopleInRoom(view);
  return view.informatie.filter(
    (regel) =>
      belongsToBeeld(regel) &&
      (regel.vrijgegeven ||
        (!regel.vooraf &&
          allWerePresent(people, changedAt(view, 'informatie', regel.id) ?? regel.enteredAt))),
  );
}

/** The lines of the beeld that stay off the zaalscherm but could be released; only for the work window. */
export function hiddenRegels(
  view: Pick<BesprekingView, 'aanwezigen' | 'informatie' | 'momenten'>,
): Informatie[] {
  const shown = new Set(shownRegels(view).map((regel) => regel.id));
  return view.informatie.filter((regel) => belongsToBeeld(regel) && !shown.has(regel.id));
}
