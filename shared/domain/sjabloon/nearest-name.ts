/** The known name that looks most like what was typed; null when none comes near. */
export function nearestName(typed: string, known: readonly string[]): string | null {
  const ranked = known
    .map((name) => ({ name, steps: stepsBetween(typed.toLowerCase(), name) }))
    .toSorted((a, b) => a.steps - b.steps);
  const [best] = ranked;
  if (best === undefined) return null;
  return best.steps <= Math.max(2, Math.floor(best.name.length / 2)) ? best.name : null;
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [place, wanted] of Array.from(other).entries()) {
      const change = (row[place] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(change, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
