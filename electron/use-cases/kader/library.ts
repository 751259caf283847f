import type { Repositories } from '../../../db/repositories.ts';
import type { KaderEntry } from '../../../shared/ipc/contract/kader.ts';
import { findKader, kaders } from '../../../shared/kader/catalog.ts';
import type { Kader } from '../../../shared/kader/schema.ts';

/** An entry without what depends on the day. */
export type KnownKader = Omit<KaderEntry, 'startsLater' | 'herzieningDue'>;

export interface KaderLibrary {
  /** null when neither the program nor this store has that version. */
  find(id: string, versie: string): Kader | null;
  /** Own ones first, the newest on top. */
  entries(): KnownKader[];
}

function entryOf({ id, versie, naam, geldigVanaf, lokaal }: Kader, eigen: boolean): KnownKader {
  return { id, versie, naam, eigen, geldigVanaf, herzieningOp: lokaal?.herzieningOp ?? null };
}

/** What comes with the program and what this gemeente published. A published version never changes, so it is read once. */
export function kaderLibrary(store: Repositories): KaderLibrary {
  const read = new Map<string, Kader>();
  function own(id: string, versie: string): Kader | null {
    const key = `${id} ${versie}`;
    const kader = read.get(key) ?? store.kader.get(id, versie);
    if (kader !== null) read.set(key, kader);
    return kader;
  }
  return {
    find: (id, versie) => findKader(id, versie) ?? own(id, versie),
    entries: () => [
      ...store.kader
        .published()
        .reverse()
        .map((kader) => entryOf(kader, true)),
      ...kaders.map((kader) => entryOf(kader, false)),
    ],
  };
}
