import list from './common-passphrases.json' with { type: 'json' };
import { foldPassphrase } from './passphrase-predictability.ts';

// A shorter part, such as the gemeente Ede, stands in too many ordinary words.
const minimumPartLength = 4;
const minimumRow = 4;

const phrases = list.phrases.map(foldPassphrase);
const words = [...list.words, ...list.gemeenten].map(foldPassphrase);

/** Whole passphrases, folded, that are refused as they are. */
export const commonWholes: ReadonlySet<string> = new Set([...phrases, ...words]);

/** Folded parts that add next to nothing to a passphrase, longest first. */
export const commonParts: readonly string[] = [
  ...phrases,
  ...words.filter((word) => word.length >= minimumPartLength),
  ...list.keyboardRows.flatMap(rowParts),
].toSorted((a, b) => b.length - a.length);

/** Every run of four or more neighbours on a row of keys, in both directions. */
function rowParts(row: string): string[] {
  const parts: string[] = [];
  for (const keys of [row, Array.from(row).toReversed().join('')]) {
    for (let start = 0; start + minimumRow <= keys.length; start += 1) {
      for (let end = start + minimumRow; end <= keys.length; end += 1) parts.push(keys.slice(start, end));
    }
  }
  return parts;
}
