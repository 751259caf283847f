import type { InvoerContext } from './begrip.ts';
import { matchBronnen, type MatchedBronnen, MAX_HEAD, namedBronnen } from './match-bronnen.ts';

const DIGIT = /\p{Nd}/u;
// ':)' and '://' are no source.
const NOTHING_OR_WORD_AFTER = /^(?:\s|$|\p{L}{2})/u;

/** The sources before the colon, and where the content begins: just after it. */
type ReadBron = MatchedBronnen & { readonly end: number };

function readAsBefore(text: string, end: number, context: InvoerContext): ReadBron | null {
  const ids = (context.previousBron ?? []).filter((id) => context.bronnen.some((bron) => bron.id === id));
  return ids.length > 0 && NOTHING_OR_WORD_AFTER.test(text.slice(end, end + 2))
    ? { end, ids, open: [] }
    : null;
}

/** Reads `cor:`, `ggz, wij:` or `:` at `start`; null when what stands there is plain text. */
export function readBron(text: string, start: number, context: InvoerContext): ReadBron | null {
  const colon = text.slice(start, start + MAX_HEAD).indexOf(':');
  if (colon === -1) return null;
  const end = start + colon + 1;
  if (colon === 0) return readAsBefore(text, end, context);
  const head = text.slice(start, end - 1);
  if (/\s$/u.test(head) || DIGIT.test(head.slice(-1)) || DIGIT.test(text.charAt(end))) return null;
  const match = matchBronnen(head.split(','), namedBronnen(context.bronnen));
  return match === null ? null : { end, ...match };
}
