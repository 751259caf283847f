import type { Kader } from './schema.ts';

type Version = Pick<Kader, 'id' | 'versie' | 'geldigVanaf'>;

/** Negative when the first comes earlier: '1.9' before '1.10'. */
export function compareVersies(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The newest later version of the same kader that holds today ('YYYY-MM-DD'), or undefined. */
export function newerVersion<Entry extends Version>(
  entries: readonly Entry[],
  now: { kaderId: string; kaderVersie: string },
  today: string,
): Entry | undefined {
  return entries
    .filter(({ id, geldigVanaf }) => id === now.kaderId && (geldigVanaf === null || geldigVanaf <= today))
    .filter(({ versie }) => compareVersies(versie, now.kaderVersie) > 0)
    .sort((a, b) => compareVersies(a.versie, b.versie))
    .at(-1);
}
