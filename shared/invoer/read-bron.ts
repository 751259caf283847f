import type { Bron, BronOpen, InvoerContext } from './begrip.ts';
import { matchName, type Named } from './match-name.ts';

/** Longer than any list of names; beyond it a colon belongs to a sentence. */
const MAX_HEAD = 200;
const DIGIT = /\p{Nd}/u;
const NOTHING_OR_TEXT_AFTER = /^(?:\s|$|\p{L}{2})/u;

export type ReadBron = {
  /** Where the content begins: just after the colon. */
  readonly end: number;
  readonly ids: readonly string[];
  readonly open: readonly BronOpen[];
};

/** The names by which a source can be typed. */
export function namesOf(bron: Bron): Named {
  const names = [bron.name, ...(bron.short === undefined ? [] : [bron.short]), ...(bron.aliases ?? [])];
  return bron.kind === 'betrokkene'
    ? { id: bron.id, names: [...names, 'betrokkene'], whole: ['zelf'] }
    : { id: bron.id, names };
}

/**
 * The sources that a list of names stands for ('ggz, wij'), and the names that fit more than one;
 * null as soon as one of the names fits nobody.
 */
export function matchBronnen(head: string, bronnen: readonly Bron[]): Omit<ReadBron, 'end'> | null {
  const named = bronnen.map(namesOf);
  const ids: string[] = [];
  const open: BronOpen[] = [];
  for (const typed of head.split(',').map((name) => name.trim())) {
    const [first, ...more] = matchName(typed, named);
    if (first === undefined) return null;
    if (more.length > 0) open.push({ typed, candidates: [first, ...more], organisatieId: null });
    else if (!ids.includes(first)) ids.push(first);
  }
  return { ids, open };
}

/** Reads `cor:`, `ggz, wij:` or `:` at `start`; null when what stands there is plain text. */
export function readBron(text: string, start: number, context: InvoerContext): ReadBron | null {
  const window = text.slice(start, start + MAX_HEAD);
  const colon = window.indexOf(':');
  if (colon === -1) return null;
  const end = start + colon + 1;
  if (colon === 0) {
    const known = new Set(context.bronnen.map((bron) => bron.id));
    const ids = (context.previousBron ?? []).filter((id) => known.has(id));
    return ids.length > 0 && NOTHING_OR_TEXT_AFTER.test(text.slice(end, end + 2))
      ? { end, ids, open: [] }
      : null;
  }
  const head = window.slice(0, colon);
  if (/\s$/u.test(head) || DIGIT.test(head.slice(-1)) || DIGIT.test(text.charAt(end))) return null;
  const match = matchBronnen(head, context.bronnen);
  return match === null ? null : { end, ...match };
}
