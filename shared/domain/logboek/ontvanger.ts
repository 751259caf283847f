import type { BetrokkeneSoort } from '../betrokkene/betrokkene.ts';

const shortestName = 3;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * For whom an export was, as the logboek may keep it: it outlives the casus, so a betrokkene is not named.
 * `betrokkenen` are the names of the casus.
 */
export function ontvangerForLogboek(voor: string, betrokkenen: readonly string[]): string {
  const named = new Set(betrokkenen.flatMap(wordsOf).filter((word) => word.length >= shortestName));
  return wordsOf(voor).some((word) => named.has(word)) ? 'een betrokkene' : voor;
}

/** The same of who is known to be one of the people the casus is about. */
export function personForLogboek(soort: BetrokkeneSoort): string {
  return soort === 'betrokkene' ? 'de betrokkene' : `een ${soort}`;
}

const roleWords = new Set(
  'burgemeester locoburgemeester officier van justitie hoofdofficier ovj om openbaar ministerie politie politiechef teamchef districtschef korpschef driehoek leden de en gemeente gemeentesecretaris wethouder aov adviseur openbare orde veiligheid'.split(
    ' ',
  ),
);

/** Of a paper that is about no casus (yet) nobody's name is known: the logboek keeps a role and no other words. */
export function ontvangerWithoutCasus(voor: string): string {
  const words = wordsOf(voor);
  return words.length > 0 && words.every((word) => roleWords.has(word))
    ? voor
    : 'een ontvanger buiten de lijst';
}
