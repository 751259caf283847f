import { useRef, useState } from 'react';
import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import { RequestFailure } from '../../request-failure.ts';
import { saveAfspraak } from './save-afspraak.ts';

/**
 * Saves parts of one afspraak one after the other, each over the revision the one before it gave: somebody who
 * types on does not wait for the store.
 */
export function useSaveInTurn(
  besprekingId: string,
  afspraak: Afspraak,
): { save: (part: Partial<Afspraak>) => Promise<void>; failure: RequestFailure | null } {
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const turn = useRef<Promise<Afspraak>>(Promise.resolve(afspraak));
  const save = async (part: Partial<Afspraak>): Promise<void> => {
    turn.current = turn.current.then(async (saved) => {
      const newest = saved.revisie > afspraak.revisie ? saved : afspraak;
      const result = await saveAfspraak(besprekingId, newest, part);
      setFailure(result.ok ? null : new RequestFailure(result.error));
      return result.ok ? result.value : newest;
    });
    await turn.current;
  };
  return { save, failure };
}
