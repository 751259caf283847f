import { matchName, named } from './match-name.ts';

/** Longer than the name of any leefgebied. */
const MAX_LINE = 80;

/** Reads a line that is only `#wonen`, or `#` for no heading; null for any other line. */
export function readLeefgebied(
  text: string,
  leefgebieden: readonly string[],
): { readonly set: string | null } | null {
  if (text.length > MAX_LINE) return null;
  const line = text.trim();
  if (!line.startsWith('#')) return null;
  if (line === '#') return { set: null };
  const [only, ...more] = matchName(
    line.slice(1),
    leefgebieden.map((name) => named(name, [name])),
  );
  return only !== undefined && more.length === 0 ? { set: only.id } : null;
}
