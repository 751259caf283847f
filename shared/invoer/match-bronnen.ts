import type { Bron, BronOpen } from './begrip.ts';
import { matchName, type Named, named } from './match-name.ts';

/** Longer than any list of names; beyond it a colon belongs to a sentence. */
export const MAX_HEAD = 200;

export type MatchedBronnen = { readonly ids: readonly string[]; readonly open: readonly BronOpen[] };

/** The sources of this casus with the names by which they can be typed. */
export function namedBronnen(bronnen: readonly Bron[]): readonly Named[] {
  return bronnen.map((bron) => {
    const names = [...(bron.short === undefined ? [] : [bron.short]), bron.name, ...(bron.aliases ?? [])];
    return bron.kind === 'betrokkene'
      ? named(bron.id, [...names, 'betrokkene'], ['zelf'])
      : named(bron.id, names);
  });
}

/**
 * The sources that a list of names stands for ('ggz, wij'), and the names that fit more than one;
 * null as soon as one of the names fits nobody.
 */
export function matchBronnen(names: readonly string[], all: readonly Named[]): MatchedBronnen | null {
  const ids: string[] = [];
  const open: BronOpen[] = [];
  for (const typed of names.map((name) => name.trim())) {
    const [first, ...more] = typed.length > MAX_HEAD ? [] : matchName(typed, all);
    if (first === undefined) return null;
    if (more.length > 0) {
      open.push({ typed, candidates: [first, ...more].map((one) => one.id), organisatieId: null });
    } else if (!ids.includes(first.id)) ids.push(first.id);
  }
  return { ids, open };
}
