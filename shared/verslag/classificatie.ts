import type { DeelItem } from '../domain/delen/deel-item.ts';
import { gewoneKlasse, klasseNaam, type Klasse } from '../domain/informatie/klasse.ts';
import { joinWords } from './words.ts';

/** Every paper about a casus; the words of the field, no marking of the state (VIRBI). */
export const vertrouwelijk = 'Vertrouwelijk';

/** The same of what is given or withheld one by one: lines by what they bear, other texts by their words. */
export function specialDataIn(
  items: readonly Pick<DeelItem, 'klassen'>[],
  klassen: readonly Klasse[],
): string {
  return specialDataText(klassenOn(items), klassen);
}

export function klassenOn(items: readonly Pick<DeelItem, 'klassen'>[]): { readonly klasse: string }[] {
  return items.flatMap(({ klassen }) => klassen.map((klasse) => ({ klasse })));
}

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
