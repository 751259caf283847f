import type { Stap } from '../../../shared/domain/bespreking/stap.ts';
import { api } from '../../api.ts';
import { patchBespreking, refresh } from '../../query.ts';
import { RequestFailure } from '../../request-failure.ts';

/** To another step, at once; where the overleg stands is kept behind it. */
export async function goToStap(
  besprekingId: string,
  stap: Stap,
  tell: (text: string) => void,
): Promise<void> {
  patchBespreking(besprekingId, (old) => ({ ...old, bespreking: { ...old.bespreking, stap } }));
  const result = await api.request('bespreking.goTo', { besprekingId, stap });
  if (result.ok) return;
  tell(new RequestFailure(result.error).text);
  await refresh(['bespreking.get']);
}
