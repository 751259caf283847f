import { destroyedNaam } from '../bewaren/vernietiging.ts';
import type { ChainBreak } from './chain.ts';
import type { HeadProblem } from './head.ts';

/** What a check of the logboek found, with the place. */
export type Bevinding =
  | ChainBreak
  | HeadProblem
  /** The line that closed off the oldest ones is not there, or says something else than the store does. */
  | { readonly kind: 'closing'; readonly nummer: number }
  /** A line is of a day that has not been yet: the clock was ahead then, or is behind now. */
  | { readonly kind: 'clock'; readonly nummer: number; readonly moment: string }
  /** Nothing was noted outside the store to compare with, though there should be. */
  | { readonly kind: 'head-missing' }
  /** A casus, or a notitie of no casus, that was destroyed is in the store again: a backup of before was put back. */
  | { readonly kind: 'returned'; readonly casusnummer: string; readonly at: string };

/**
 * A bevinding in Dutch, as it stands in the logboek itself: numbers and days only. `day` turns a moment into
 * the day that a reader knows.
 */
export function bevindingText(found: Bevinding, day: (moment: string) => string): string {
  switch (found.kind) {
    case 'gap':
      return `Regel ${found.nummer} ontbreekt.`;
    case 'changed':
      return `Regel ${found.nummer} is veranderd.`;
    case 'unlinked':
      return `Regel ${found.nummer} sluit niet aan op de regel ervoor. Een van de twee is vervangen.`;
    case 'behind':
      return `De opslag eindigt bij regel ${found.nummer} van ${day(found.moment)}, maar er was al een regel ${found.head.nummer} op ${day(found.head.at)}. Er is een oude kopie teruggezet.`;
    case 'different':
      return `Regel ${found.nummer} is een andere dan op ${day(found.head.at)} is genoteerd. Er is een andere kopie neergezet, of de regel is vervangen.`;
    case 'closing':
      return `Regel ${found.nummer}, waarmee oude regels zijn verwijderd, klopt niet.`;
    case 'returned':
      return `${capital(destroyedNaam(found))} is op ${day(found.at)} vernietigd en staat er weer: er is een reservekopie van daarvoor teruggezet. Vernietig dit opnieuw.`;
    case 'clock':
      return `Regel ${found.nummer} is van ${day(found.moment)}, en die dag moet nog komen. De klok van deze computer stond toen vooruit, of loopt nu achter. Kijk na of er toen oude regels te vroeg zijn verwijderd.`;
    case 'head-missing':
      return 'Er is niet meer genoteerd waar het logboek was. Of er een oude kopie is teruggezet, kan niet worden nagegaan.';
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
