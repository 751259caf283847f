import type { InvoerContext } from './begrip.ts';
import { matchName } from './match-name.ts';

/** Longer than the name of any leefgebied. */
const MAX_LINE = 80;

/** Reads a line that is only `#wonen`, or `#` for no heading; null for any other line. */
export function readLeefgebied(
  text: string,
  context: Pick<InvoerContext, 'leefgebieden'>,
): { readonly set: string | null } | null {
  const line = text.slice(0, MAX_LINE + 1).trim();
  if (!line.startsWith('#') || text.length > MAX_LINE) return null;
  if (line === '#') return { set: null };
  const named = context.leefgebieden.map((name) => ({ id: name, names: [name] }));
  const [only, ...more] = matchName(line.slice(1), named);
  return only !== undefined && more.length === 0 ? { set: only } : null;
}
