import type { RequestName } from '../../shared/ipc/contract.ts';
import { mayAsk } from '../../shared/ipc/rechten.ts';
import { useRequest } from '../query.ts';

/**
 * What the rollen of who is in allow, to hide what would be refused; main decides. Until the answer is
 * there nothing is hidden.
 */
export function useMay(): (name: RequestName) => boolean {
  const me = useRequest('gebruiker.me', {});
  return (name) => me.data === undefined || mayAsk(me.data, name);
}
