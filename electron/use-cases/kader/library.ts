import type { Repositories } from '../../../db/repositories.ts';
import type { StoredKader } from '../../../db/repositories/kader.ts';
import type { KaderEntry } from '../../../shared/ipc/contract/kader.ts';
import { findKader, kaders } from '../../../shared/kader/catalog.ts';
import type { KaderVersion } from '../../../shared/kader/local/concept.ts';
import type { Kader } from '../../../shared/kader/schema.ts';

/** An entry without what depends on the day. */
export type KnownKader = Omit<KaderEntry, 'startsLater' | 'herzieningDue'>;

export interface KaderLibrary {
  /** null when neither the program nor this store has that version, or when its row cannot be read any more. */
  find(id: string, versie: string): Kader | null;
  /** Own ones first, the newest on top. One that cannot be read stands in it: its number stays taken. */
  entries(): KnownKader[];
}

function entryOf({ id, versie, naam, geldigVanaf, lokaal }: Kader, eigen: boolean): KnownKader {
  return {
    id,
    versie,
    naam,
    eigen,
    readable: true,
    basis: lokaal?.basis ?? null,
    geldigVanaf,
    herzieningOp: lokaal?.herzieningOp ?? null,
  };
}

/** Of a row that cannot be read only its key is known. */
function unreadable({ id, versie }: KaderVersion): KnownKader {
  return {
    id,
    versie,
    naam: id,
    eigen: true,
    readable: false,
    basis: null,
    geldigVanaf: null,
    herzieningOp: null,
  };
}

/**
 * What comes with the program and what this gemeente published. A published version never changes, so it is read once;
 * and it stays what it was when a later program brings a kader under the same id and number.
 */
export function kaderLibrary(store: Repositories): KaderLibrary {
  const read = new Map<string, StoredKader>();
  function own({ id, versie }: KaderVersion): StoredKader | null {
    const key = `${id} ${versie}`;
    const stored = read.get(key) ?? store.kader.get(id, versie);
    if (stored !== null) read.set(key, stored);
    return stored;
  }
  function ownEntry(version: KaderVersion): KnownKader {
    const kader = own(version)?.kader ?? null;
    return kader === null ? unreadable(version) : entryOf(kader, true);
  }
  return {
    find(id, versie) {
      const stored = own({ id, versie });
      return stored === null ? (findKader(id, versie) ?? null) : stored.kader;
    },
    entries: () => [
      ...store.kader.published().reverse().map(ownEntry),
      ...kaders.filter((kader) => own(kader) === null).map((kader) => entryOf(kader, false)),
    ],
  };
}
