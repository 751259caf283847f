import { countLetters, fold } from './fold.ts';

/** Three letters that match one are enough; fewer only count as a whole short name (OM, VT). */
export const PREFIX_LETTERS = 3;
const WHOLE_NAME_LETTERS = 2;

// "van: ..." or "het: ..." is ordinary Dutch, so these alone never stand for the person who has one.
const TUSSENVOEGSELS = new Set("de den der het 't van vd ten ter te in op la le el al".split(' '));

/** A name from one of its words on, folded to compare and as it is written. */
type NameStart = { readonly folded: string; readonly written: string };

export type Named = {
  readonly id: string;
  readonly whole: readonly string[];
  readonly starts: readonly NameStart[];
};

function startsOf(name: string): NameStart[] {
  const written = name
    .normalize('NFC')
    .split(/[\s.\-‐-―/]+/u)
    .filter((word) => word !== '');
  return written.map((_, at) => {
    const rest = written.slice(at).join(' ');
    return { folded: fold(rest), written: rest };
  });
}

/** The names of one person, organisatie or leefgebied, made ready to match; `onlyWhole` has no short forms. */
export function named(id: string, names: readonly string[], onlyWhole: readonly string[] = []): Named {
  return { id, whole: [...names, ...onlyWhole].map(fold), starts: names.flatMap(startsOf) };
}

/** The first place in the names where the folded letters begin a word. */
export function startFor(folded: string, { starts }: Named): NameStart | null {
  const bare = TUSSENVOEGSELS.has(folded);
  const start = starts.find(
    (one) => one.folded.startsWith(folded) && !(bare && TUSSENVOEGSELS.has(one.folded.split(' ', 1).join())),
  );
  return start ?? null;
}

/**
 * All that the typed letters can stand for. A whole name goes before the beginning of a longer one: 'ggz' is GGZ
 * even when there is also a 'GGZ-wijkteam'.
 */
export function matchName(typed: string, all: readonly Named[]): readonly Named[] {
  const folded = fold(typed);
  const letters = countLetters(folded);
  if (letters < WHOLE_NAME_LETTERS) return [];
  const whole = all.filter((one) => one.whole.includes(folded));
  if (whole.length > 0 || letters < PREFIX_LETTERS) return whole;
  return all.filter((one) => startFor(folded, one) !== null);
}
