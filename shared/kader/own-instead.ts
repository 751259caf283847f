import type { KaderVersion } from './local/concept.ts';
import type { Kader } from './schema.ts';

interface Entry extends Pick<Kader, 'id' | 'versie' | 'geldigVanaf'> {
  /** What an own version was made from; null on what comes with the program. */
  readonly basis: KaderVersion | null;
}

interface Chosen {
  readonly kaderId: string;
  readonly kaderVersie: string;
}

function find<E extends Entry>(entries: readonly E[], { id, versie }: KaderVersion): E | undefined {
  return entries.find((one) => one.id === id && one.versie === versie);
}

/** Was it made from that kader, directly or by way of own versions before it? A file can name a circle. */
function comesFrom(entries: readonly Entry[], entry: Entry, kaderId: string): boolean {
  const passed = new Set<Entry>();
  let at: Entry | undefined = entry;
  while (at !== undefined && !passed.has(at)) {
    if (at.basis?.id === kaderId) return true;
    passed.add(at);
    at = at.basis === null ? undefined : find(entries, at.basis);
  }
  return false;
}

/**
 * The own version that the gemeente works with, for a casus that is still under the kader it was made from; undefined
 * when there is none or it does not hold yet. today: 'YYYY-MM-DD'.
 */
export function ownInstead<E extends Entry>(
  entries: readonly E[],
  casus: Pick<Chosen, 'kaderId'>,
  gemeente: Chosen,
  today: string,
): E | undefined {
  const own = find(entries, { id: gemeente.kaderId, versie: gemeente.kaderVersie });
  if (own === undefined || own.id === casus.kaderId) return undefined;
  if (own.geldigVanaf !== null && own.geldigVanaf > today) return undefined;
  return comesFrom(entries, own, casus.kaderId) ? own : undefined;
}
