import type { Soort } from '../domain/informatie/soort.ts';

/** The word shown above the line for each kind. */
export const SOORT_WORDS: Readonly<Record<Soort, string>> = {
  opmerking: 'Opmerking',
  feit: 'Feit',
  vermoeden: 'Vermoeden',
  oordeel: 'Oordeel',
  kracht: 'Kracht',
  risico: 'Risico',
  afspraak: 'Afspraak',
  'op-of-afschaling': 'Op- of afschaling',
  'voor-later': 'Voor later',
};

const SOORT_BY_LETTER: ReadonlyMap<string, Soort> = new Map([
  ['f', 'feit'],
  ['v', 'vermoeden'],
  ['o', 'oordeel'],
  ['k', 'kracht'],
  ['r', 'risico'],
  ['s', 'afspraak'],
  ['b', 'op-of-afschaling'],
  ['l', 'voor-later'],
]);

/** The kind that a letter stands for, after Left Alt or `/`; null for any other letter. */
export function soortForLetter(letter: string): Soort | null {
  return SOORT_BY_LETTER.get(letter.toLowerCase()) ?? null;
}
