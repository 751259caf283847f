import { libraryVersions, type LibraryVersions } from '../../db/library-versions.ts';
import { cipherFacts, pragmaValues } from '../../db/store-facts.ts';
import { recoveryCodeSymbols } from '../../shared/domain/toegang/recovery-code.ts';
import type { Beveiliging, KdfFeiten } from '../../shared/verslag/beheer/beveiliging.ts';
import { newKdf, type Kdf, type KdfCost } from '../keys/kdf.ts';
import { readKeyFile } from '../keys/key-file-disk.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { keptInAll, keptToday } from './backup-retention.ts';
import { readStand } from './stand.ts';
import type { UnlockedStore } from './unlocked-store.ts';

export interface StoreFacts extends Pick<Beveiliging, 'cipher' | 'pragmas' | 'kdf' | 'toegangen'> {
  readonly libraries: LibraryVersions;
  readonly reservekopie: Omit<Beveiliging['reservekopie'], 'tweedeMap'>;
}

/** Base 32: five bits in each symbol. */
const bitsPerSymbol = 5;

/** What an open store says of its own protection; no secret, no name and no path. Throws StoreError as readKeyFile does. */
export function storeFacts(store: UnlockedStore, cost: KdfCost): StoreFacts {
  const keys = readKeyFile(store.paths.keyFile);
  return {
    libraries: libraryVersions(store.db),
    cipher: {
      ...cipherFacts(store.db),
      keyBits: store.key.length * 8,
      saltBytes: store.salt.length,
    },
    pragmas: pragmaValues(store.db),
    kdf: {
      nieuw: kdfFeiten(newKdf(cost)),
      inGebruik: unique(keys.slots.map(({ kdf }) => kdfFeiten(kdf))),
      herstelcodeBits: recoveryCodeSymbols * bitsPerSymbol,
    },
    toegangen: toegangenOf(keys),
    reservekopie: { keptToday, keptInAll, laatste: readStand(store.paths.folder).stand.lastBackupAt },
  };
}

function toegangenOf({ slots, keys }: KeyFile): StoreFacts['toegangen'] {
  const count = (kind: string) => slots.filter((slot) => slot.kind === kind).length;
  return {
    gebruikers: count('gebruiker'),
    herstelcodes: count('herstelcode'),
    sleutelSinds: keys.current.createdAt,
    oudeSleutels: keys.retired.length,
  };
}

function kdfFeiten({ memoryKib, passes, parallelism, salt }: Kdf): KdfFeiten {
  return { memoryKib, passes, parallelism, saltBytes: salt.length };
}

function unique(all: readonly KdfFeiten[]): KdfFeiten[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
