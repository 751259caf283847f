import { klasseRecogniser } from './klasse-words.ts';
import type { Klasse } from './klasse.ts';

/**
 * Whether a klasse that was set by hand still holds when a line gets other words: not when there are words now that
 * point at a stricter one, of which nobody said that they do not.
 */
export function ownKlasseHolds(
  klasse: string,
  { before, now }: { readonly before: string; readonly now: string },
  klassen: readonly Klasse[],
): boolean {
  const recognise = klasseRecogniser(klassen);
  const known = new Set(recognise(before).flatMap(({ words }) => words));
  const place = (id: string): number => klassen.findIndex((one) => one.id === id);
  return recognise(now).every(
    (told) => place(told.klasse) <= place(klasse) || told.words.every((word) => known.has(word)),
  );
}
