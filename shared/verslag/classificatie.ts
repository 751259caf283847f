import type { Klasse } from '../domain/informatie/klasse.ts';
import { joinWords, klasseNaam } from './words.ts';

/** Every paper about a casus; the words of the field, no marking of the state (VIRBI). */
export const vertrouwelijk = 'Vertrouwelijk';

/** 'Bevat gegevens over gezondheid en politiegegevens' (AVG art. 9 and 10, Wpg); '' when it holds none. */
export function specialDataText(lines: readonly { readonly klasse: Klasse }[]): string {
  const found = new Set(lines.map((line) => line.klasse));
  const names = (['gezondheid', 'strafrechtelijk', 'politie'] as const)
    .filter((klasse) => found.has(klasse))
    .map((klasse) => klasseNaam[klasse]);
  return names.length === 0 ? '' : `Bevat ${joinWords(names)}`;
}
