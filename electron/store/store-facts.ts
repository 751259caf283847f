import { libraryVersions, type LibraryVersions } from '../../db/library-versions.ts';
import { cipherFacts, pragmaValues } from '../../db/store-facts.ts';
import { recoveryCodeSymbols } from '../../shared/domain/toegang/recovery-code.ts';
import type { SecurityFacts, KdfFacts } from '../../shared/verslag/beheer/security-facts.ts';
import { newKdf, type Kdf, type KdfCost } from '../keys/kdf.ts';
import { readKeyFile } from '../keys/key-file-disk.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { keptInAll, keptToday } from './backup-retention.ts';
import { readStand } from './stand.ts';
import type { UnlockedStore } from './unlocked-store.ts';

export interface StoreFacts extends Pick<SecurityFacts, 'cipher' | 'pragmas' | 'kdf' | 'slots'> {
  readonly libraries: LibraryVersions;
  readonly backups: Omit<SecurityFacts['backups'], 'secondFolder'>;
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
      fresh: kdfFacts(newKdf(cost)),
      inUse: unique(keys.slots.map(({ kdf }) => kdfFacts(kdf))),
      recoveryCodeBits: recoveryCodeSymbols * bitsPerSymbol,
    },
    slots: slotsOf(keys),
    backups: { keptToday, keptInAll, last: readStand(store.paths.folder).stand.lastBackupAt },
  };
}

function slotsOf({ slots, keys }: KeyFile): StoreFacts['slots'] {
  const count = (kind: string) => slots.filter((slot) => slot.kind === kind).length;
  return {
    users: count('gebruiker'),
    recoveryCodes: count('herstelcode'),
    keySince: keys.current.createdAt,
    retiredKeys: keys.retired.length,
  };
}

function kdfFacts({ memoryKib, passes, parallelism, salt }: Kdf): KdfFacts {
  return { memoryKib, passes, parallelism, saltBytes: salt.length };
}

function unique(all: readonly KdfFacts[]): KdfFacts[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
