import { matchName, named } from './match-name.ts';

/** Longer than the name of any leefgebied. */
const MAX_LINE = 80;

type ReadLeefgebied =
  | { readonly kind: 'heading'; readonly set: string | null }
  /** Looks like a heading and is none: the line stays text, the remark says why. */
  | { readonly kind: 'unknown'; readonly remark: string };

/** Reads a line that is only `#wonen`, or `#` for no heading; null for any other line. */
export function readLeefgebied(text: string, leefgebieden: readonly string[]): ReadLeefgebied | null {
  if (text.length > MAX_LINE) return null;
  const line = text.trim();
  if (!line.startsWith('#')) return null;
  if (line === '#') return { kind: 'heading', set: null };
  const [first, ...more] = matchName(
    line.slice(1),
    leefgebieden.map((name) => named(name, [name])),
  );
  if (first !== undefined && more.length === 0) return { kind: 'heading', set: first.id };
  if (first !== undefined) {
    const names = [first, ...more].map((one) => one.id).join(' of ');
    return { kind: 'unknown', remark: `Welk leefgebied: ${names}?` };
  }
  return line.includes(' ') ? null : { kind: 'unknown', remark: 'Dit leefgebied is niet bekend.' };
}
