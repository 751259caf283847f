import type { Bron } from './begrip.ts';
import { countLetters, fold } from './fold.ts';
import { matchBronnen, MAX_HEAD, namedBronnen } from './match-bronnen.ts';
import { matchName, type Named, PREFIX_LETTERS, startFor } from './match-name.ts';

const ENDS_IN_A_WORD = /[\p{L}\p{M}\p{N}]$/u;

/** The letters of the only name that the typed letters begin; null when there is none or more than one. */
export function restOfName(typed: string, all: readonly Named[]): string | null {
  const folded = fold(typed);
  if (countLetters(folded) < PREFIX_LETTERS || !ENDS_IN_A_WORD.test(typed)) return null;
  const [only, ...more] = matchName(typed, all);
  if (only === undefined || more.length > 0) return null;
  if (only.whole.includes(folded)) return '';
  const start = startFor(folded, only);
  if (start === null) return null;
  const written = Array.from(start.written);
  const same = written.length === Array.from(start.folded).length;
  return (same ? written : Array.from(start.folded)).slice(Array.from(folded).length).join('');
}

/** What would finish the source being typed at the start of a line ('poratie: ' behind 'cor'), or null. */
export function completeSource(head: string, bronnen: readonly Bron[]): string | null {
  if (head.length > MAX_HEAD || head.includes(':')) return null;
  const all = namedBronnen(bronnen);
  const names = head.split(',');
  const before = names.slice(0, -1);
  if (before.length > 0 && matchBronnen(before, all) === null) return null;
  const rest = restOfName(names.at(-1) ?? '', all);
  return rest === null ? null : `${rest}: `;
}
