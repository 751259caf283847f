import type { Streep, Veld } from './inzage-item.ts';

const shortest = 2;
const small = new Set([
  'de',
  'te',
  'la',
  'le',
  'el',
  'al',
  'du',
  'di',
  'da',
  'op',
  'in',
  'en',
  'of',
  'mw',
  'van',
  'der',
  'den',
  'het',
  'ten',
  'ter',
  'von',
  'del',
  'mevrouw',
  'meneer',
  'dhr',
  'mevr',
]);

// One letter with its accent, or the letter and the accent apart: who types or pastes it does not see which.
const asWritten = (word: string): string[] => [word.normalize('NFC'), word.normalize('NFD')];

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** 'Voorbeelds moeder'; not of two letters: 'bos' is not of Bo. */
const withGenitive = (word: string): string => `${escaped(word)}${word.length > shortest ? 's?' : ''}`;

function parts(naam: string): string[] {
  return naam
    .normalize('NFC')
    .split(/[\s.,]+/)
    .filter((part) => part.length >= shortest && !small.has(part.toLowerCase()));
}

/**
 * Where names of others stand: whole names, and their first or last name alone. A part that is also a part of the
 * own name says nothing. Only a suggestion: what is struck is chosen by hand.
 */
export function suggestStrepen(velden: readonly Veld[], others: readonly string[], own: string): Streep[] {
  const ownParts = new Set(parts(own).map((part) => part.toLowerCase()));
  const words = others
    .map((naam) => naam.normalize('NFC'))
    .filter((naam) => naam.trim() !== '' && naam.toLowerCase() !== own.normalize('NFC').toLowerCase())
    .flatMap((naam) => [naam.trim(), ...parts(naam).filter((part) => !ownParts.has(part.toLowerCase()))])
    .toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return [];
  const written = [...new Set(words.flatMap(asWritten))].map(withGenitive).join('|');
  const pattern = `(?<![\\p{L}\\p{N}])(?:${written})(?![\\p{L}\\p{M}\\p{N}])`;
  return velden.flatMap(({ tekst }, veld) =>
    [...tekst.matchAll(new RegExp(pattern, 'giu'))].map((found) => ({
      veld,
      van: found.index,
      tot: found.index + found[0].length,
    })),
  );
}
