import { gewoneKlasse, klasseNaam, woordenOf, type Klasse } from './klasse.ts';

/** A klasse that the words of a text point at, and which words these are, as they were typed. */
export interface RecognisedKlasse {
  readonly klasse: string;
  readonly words: readonly string[];
}

const splits = /[^\p{L}\d]+/u;

/** Without case, diacritics, ligatures (as a PDF gives them) and marks that nobody sees. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
}

/**
 * Reads in a text which klassen its words point at, least strict first (AVG art. 9 and 10). By the woorden of the
 * klassen in use; one that ends in * also stands for what it begins. Made once for many texts.
 */
export function klasseRecogniser(klassen: readonly Klasse[]): (text: string) => RecognisedKlasse[] {
  const lists = klassen
    .filter(({ actief }) => actief)
    .map((klasse) => ({ klasse: klasse.id, woorden: woordenOf(klasse).map(plain) }))
    .filter(({ woorden }) => woorden.length > 0)
    .map(({ klasse, woorden }) => ({
      klasse,
      whole: new Set(woorden.filter((one) => !one.endsWith('*'))),
      begins: woorden.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)),
    }));
  return (text) => {
    const typed = new Set(plain(text).split(splits));
    return lists.flatMap(({ klasse, whole, begins }) => {
      const words = [...typed].filter(
        (word) => whole.has(word) || begins.some((begin) => word.startsWith(begin)),
      );
      return words.length === 0 ? [] : [{ klasse, words }];
    });
  };
}

/** The klassen that a text bears by its words; gewoon when they point at nothing. */
export function toldKlassen(found: readonly RecognisedKlasse[]): string[] {
  return found.length === 0 ? [gewoneKlasse] : found.map(({ klasse }) => klasse);
}

/** 'Hierin staan woorden die wijzen op gegevens over gezondheid: medicijnen.'; '' when none were recognised. */
export function recognisedText(found: readonly RecognisedKlasse[], klassen: readonly Klasse[]): string {
  return found
    .map(({ klasse, words }) => {
      const naam = klasseNaam(klasse, klassen);
      return `Hierin staan woorden die wijzen op ${naam}: ${words.join(', ')}.`;
    })
    .join(' ');
}
