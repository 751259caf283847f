import type { WijzerRegel, WijzerUitkomst } from '../../../../shared/domain/delen/delen-wijzer.ts';
import { klasseNaam, type Klasse } from '../../../../shared/domain/informatie/klasse.ts';
import type { OrganisatieSoort } from '../../../../shared/domain/organisatie/organisatie.ts';
import { organisatieSoortNaam } from '../../../../shared/domain/organisatie/organisatie-soort-naam.ts';

export const uitkomstWords: Record<WijzerUitkomst, string> = {
  ja: 'Ja, wie erbij was krijgt het',
  toestemming: 'Alleen met toestemming of een grond bij de regel',
  nee: 'Nee, tenzij wie het inbracht het goed vindt',
};

/** What a regel comes to, in a few words for the table. */
export function uitkomstText({ uitkomst, naarAfwezig }: WijzerRegel): string {
  if (uitkomst === 'nee') return 'nee';
  if (uitkomst === 'toestemming') return 'met toestemming';
  return naarAfwezig ? 'ja, ook wie er niet bij was' : 'ja';
}

export function soortenText(soorten: readonly OrganisatieSoort[]): string {
  return soorten.length === 0 ? 'iedereen' : soorten.map((soort) => organisatieSoortNaam[soort]).join(', ');
}

export function klassenText(ids: readonly string[], klassen: readonly Klasse[]): string {
  return ids.length === 0 ? 'alles' : ids.map((id) => klasseNaam(id, klassen)).join(', ');
}

/** 'eigen-3': the first that is free. */
export function newRegelId(regels: readonly WijzerRegel[]): string {
  const taken = new Set(regels.map(({ id }) => id));
  let number = regels.length + 1;
  while (taken.has(`eigen-${String(number)}`)) number += 1;
  return `eigen-${String(number)}`;
}

/** The regels with one moved a place up (-1) or down (1); at the end of the list nothing changes. */
export function movedRegels(regels: readonly WijzerRegel[], id: string, by: 1 | -1): WijzerRegel[] {
  const at = regels.findIndex((regel) => regel.id === id);
  const other = regels[at + by];
  const one = regels[at];
  if (one === undefined || other === undefined) return [...regels];
  return regels.map((regel) => (regel === one ? other : regel === other ? one : regel));
}
