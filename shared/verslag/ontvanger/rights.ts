import type { DeelBron } from '../../domain/delen/deel-bron.ts';
import type { Deelrecht } from '../../domain/delen/deelrecht.ts';
import { deelKey } from '../../domain/delen/rechten-of.ts';

/** What one recipient may have, asked of one thing at a time; what is not known is withheld. */
export interface Rights {
  readonly may: (bron: DeelBron, bronId: string) => boolean;
  /** Of a fasebesluit: more than the bare step. */
  readonly whole: (bron: DeelBron, bronId: string) => boolean;
  /** Given by a person who weighed it, with a reason. */
  readonly byHand: (bron: DeelBron, bronId: string) => boolean;
}

export function rightsFrom(rechten: ReadonlyMap<string, Deelrecht>): Rights {
  const of = (bron: DeelBron, bronId: string) => rechten.get(deelKey({ bron, bronId }));
  return {
    may: (bron, bronId) => of(bron, bronId)?.allowed === true,
    whole: (bron, bronId) => of(bron, bronId)?.allowed === true && of(bron, bronId)?.grond !== 'alleen-stap',
    byHand: (bron, bronId) => {
      const recht = of(bron, bronId);
      return recht?.allowed === true && (recht.grond === 'met-de-hand' || recht.grond === 'nood');
    },
  };
}
