import { countLetters, fold } from './fold.ts';

/** Three letters that match one are enough; fewer only count as a whole short name (OM, VT). */
const PREFIX_LETTERS = 3;
const WHOLE_NAME_LETTERS = 2;

// "van: ..." or "het: ..." is ordinary Dutch, so these alone never stand for the person who has one.
const TUSSENVOEGSELS = new Set("de den der het 't van vd ten ter te in op la le el al".split(' '));

export type Named = {
  readonly id: string;
  readonly names: readonly string[];
  /** Words that only count when typed in full. */
  readonly whole?: readonly string[];
};

/** The part of a name that begins with the typed letters, from the first word that does; null if none does. */
export function nameFrom(typed: string, name: string): string | null {
  const words = fold(name).split(' ');
  const at = words.findIndex((word, index) => {
    if (TUSSENVOEGSELS.has(word) && TUSSENVOEGSELS.has(typed)) return false;
    return words.slice(index).join(' ').startsWith(typed);
  });
  return at === -1 ? null : words.slice(at).join(' ');
}

/**
 * The ids of all that the typed letters can stand for. A whole name goes before the beginning of a longer one:
 * 'ggz' is GGZ even when there is also a 'GGZ-wijkteam'.
 */
export function matchName(typed: string, all: readonly Named[]): readonly string[] {
  const folded = fold(typed);
  const letters = countLetters(folded);
  if (letters < WHOLE_NAME_LETTERS) return [];
  const whole = all.filter((one) =>
    [...one.names, ...(one.whole ?? [])].some((name) => fold(name) === folded),
  );
  if (whole.length > 0) return whole.map((one) => one.id);
  if (letters < PREFIX_LETTERS) return [];
  return all.filter((one) => one.names.some((name) => nameFrom(folded, name) !== null)).map((one) => one.id);
}
