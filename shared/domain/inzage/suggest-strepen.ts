import type { Streep, Veld } from './inzage-item.ts';

const shortest = 3;
const small = new Set([
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

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

function parts(naam: string): string[] {
  return naam.split(/[\s.,]+/).filter((part) => part.length >= shortest && !small.has(part.toLowerCase()));
}

/**
 * Where names of others stand: whole names, and their first or last name alone. A part that is also a part of the
 * own name says nothing. Only a suggestion: what is struck is chosen by hand.
 */
export function suggestStrepen(velden: readonly Veld[], others: readonly string[], own: string): Streep[] {
  const ownParts = new Set(parts(own).map((part) => part.toLowerCase()));
  const words = others
    .filter((naam) => naam.trim() !== '' && naam.toLowerCase() !== own.toLowerCase())
    .flatMap((naam) => [naam.trim(), ...parts(naam).filter((part) => !ownParts.has(part.toLowerCase()))])
    .toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return [];
  const pattern = `(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`;
  return velden.flatMap(({ tekst }, veld) =>
    [...tekst.matchAll(new RegExp(pattern, 'giu'))].map((found) => ({
      veld,
      van: found.index,
      tot: found.index + found[0].length,
    })),
  );
}
