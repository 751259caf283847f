import { blokken, type Blok, type Change } from './blok.ts';
import { blokLines } from './blok-lines.ts';
import type { NotitieInhoud } from './inhoud.ts';

/**
 * What differs between two versions, block by block; only blocks in which something does. stapTekst: a step of the
 * kader by its id, in words.
 */
export function changesBetween(
  voor: NotitieInhoud,
  na: NotitieInhoud,
  stapTekst: (id: string) => string,
): { blok: Blok; changes: Change[] }[] {
  const before = blokLines(voor, stapTekst);
  const after = blokLines(na, stapTekst);
  return blokken
    .map((blok) => ({ blok, changes: changedLines(before[blok], after[blok]) }))
    .filter(({ changes }) => changes.length > 0);
}

/** Lines that went and came; two that are much alike are one that changed. A line that only moved is none. */
function changedLines(before: readonly string[], after: readonly string[]): Change[] {
  const come = without(after, before);
  const changes = without(before, after).map((voor): Change => {
    const at = come.findIndex((na) => areAlike(voor, na));
    const [na] = at < 0 ? [] : come.splice(at, 1);
    return na === undefined ? { soort: 'weg', voor, na: '' } : { soort: 'anders', voor, na };
  });
  return [...changes, ...come.map((na): Change => ({ soort: 'erbij', voor: '', na }))];
}

/** Half of the words of the shorter one stand in the other too. */
function areAlike(one: string, other: string): boolean {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []);
  const [a, b] = [words(one), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.min(a.size, b.size) && shared > 0;
}

/** The lines of the one that the other lacks, as often as it lacks them. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
