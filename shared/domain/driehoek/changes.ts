import { blokken, type Blok, type Change } from './blok.ts';
import { blokLines } from './blok-lines.ts';
import type { NotitieInhoud } from './inhoud.ts';

/** What differs between two versions, block by block; only blocks in which something does. */
export function changesBetween(voor: NotitieInhoud, na: NotitieInhoud): { blok: Blok; changes: Change[] }[] {
  const before = blokLines(voor);
  const after = blokLines(na);
  return blokken
    .map((blok) => ({ blok, changes: changedLines(before[blok], after[blok]) }))
    .filter(({ changes }) => changes.length > 0);
}

/** Lines that went and came; one that went where one came is one that changed. A line that only moved is none. */
function changedLines(before: readonly string[], after: readonly string[]): Change[] {
  const gone = without(before, after);
  const come = without(after, before);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at): Change => {
    const voor = gone[at] ?? '';
    const na = come[at] ?? '';
    return { soort: voor === '' ? 'erbij' : na === '' ? 'weg' : 'anders', voor, na };
  });
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
