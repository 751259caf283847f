import { gewoneKlasse, klasseNaam, type Klasse } from '../domain/informatie/klasse.ts';
import { joinWords } from './words.ts';

/** Every paper about a casus; the words of the field, no marking of the state (VIRBI). */
export const vertrouwelijk = 'Vertrouwelijk';

/** 'Bevat gegevens over gezondheid en politiegegevens' (AVG art. 9 and 10, Wpg), least strict first; '' when it holds none. */
export function specialDataText(
  lines: readonly { readonly klasse: string }[],
  klassen: readonly Klasse[],
): string {
  const found = new Set(lines.map((line) => line.klasse).filter((id) => id !== gewoneKlasse));
  const place = (id: string): number => klassen.findIndex((klasse) => klasse.id === id);
  const names = [...found].sort((a, b) => place(a) - place(b)).map((id) => klasseNaam(id, klassen));
  return names.length === 0 ? '' : `Bevat ${joinWords(names)}`;
}
