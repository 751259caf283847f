import type { OverlegRow } from '../../shared/ipc/contract/casus.ts';
import { useRequest } from '../query.ts';

/**
 * The besprekingen that run today. As long as there are any, the app knows only their casussen: others may be
 * reading along.
 */
export function useRunning(): readonly OverlegRow[] {
  const { data } = useRequest('vandaag.get', {});
  return data?.overleggen.filter(({ status, datum }) => status === 'lopend' && datum === data.today) ?? [];
}
