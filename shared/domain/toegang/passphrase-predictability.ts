// What a recognised part counts for: a guesser tries the whole part as one symbol.
const weightOfPart = 2;

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Lower case, without accents, spaces and punctuation: the form in which passphrases are compared. */
export function foldPassphrase(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * How many characters of a passphrase a guesser does not get for free. `parts` are folded, longest first.
 * The passphrase is read with and without repetition, and with letters for their lookalikes (Welk0m);
 * the lowest figure counts.
 */
export function unpredictableLength(passphrase: string, parts: readonly string[]): number {
  const unmasked = Array.from(passphrase, (character) => lookalikes[character] ?? character).join('');
  const readings = [passphrase, unmasked].flatMap((text) => [
    foldPassphrase(text),
    collapseRepetition(foldPassphrase(withoutRepeatedWords(text))),
  ]);
  return Math.min(...readings.map((reading) => remainingLength(reading, parts)));
}

function remainingLength(folded: string, parts: readonly string[]): number {
  let rest = folded;
  let recognised = 0;
  for (const part of parts) {
    if (!rest.includes(part)) continue;
    rest = rest.replaceAll(part, ' ');
    recognised += 1;
  }
  const withoutYears = rest.replace(/(?:19|20)\d\d/g, ' ');
  if (withoutYears !== rest) recognised += 1;
  return withoutYears.replaceAll(' ', '').length + recognised * weightOfPart;
}

function withoutRepeatedWords(text: string): string {
  return [...new Set(text.toLowerCase().split(' '))].join(' ');
}

/** "aaaa" and "abcabcabc" are worth what they repeat. */
function collapseRepetition(text: string): string {
  return text.replace(/(.)\1{2,}/gu, '$1').replace(/(.{2,}?)\1+/gu, '$1');
}
