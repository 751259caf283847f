import type { VoorafStap } from '../schema/overgang.ts';

/** The ids of steps that wait for each other, first and last equal; undefined when the order can be followed. */
export function findCycle(stappen: readonly Pick<VoorafStap, 'id' | 'na'>[]): string[] | undefined {
  const na = new Map(stappen.map((stap) => [stap.id, stap.na]));
  const cleared = new Set<string>();
  const follow = (id: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (cleared.has(id)) return undefined;
    for (const earlier of na.get(id) ?? []) {
      const cycle = follow(earlier, [...path, id]);
      if (cycle !== undefined) return cycle;
    }
    cleared.add(id);
    return undefined;
  };
  for (const stap of stappen) {
    const cycle = follow(stap.id, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
