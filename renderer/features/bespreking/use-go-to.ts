import type { Stap } from '../../../shared/domain/bespreking/stap.ts';
import { api } from '../../api.ts';
import { patchBespreking, refresh } from '../../query.ts';
import { RequestFailure } from '../../request-failure.ts';

/** To another step, at once; where the overleg stands is kept behind it. */
export function useGoTo(besprekingId: string, tell: (text: string) => void): (stap: Stap) => void {
  return (stap) => {
    patchBespreking(besprekingId, (old) => ({ ...old, bespreking: { ...old.bespreking, stap } }));
    void api.request('bespreking.goTo', { besprekingId, stap }).then((result) => {
      if (result.ok) return;
      tell(new RequestFailure(result.error).text);
      void refresh(['bespreking.get']);
    });
  };
}
