import type { Kader } from '../../../shared/kader/schema.ts';
import { useRequest } from '../../query.ts';

/**
 * The kader in this version; undefined while it is read, null when neither program nor store has it.
 * A published version never changes, so it is read once.
 */
export function useKader(chosen: { kaderId: string; kaderVersie: string }): Kader | null | undefined {
  const { kaderId: id, kaderVersie: versie } = chosen;
  return useRequest('kader.get', { id, versie }, { staleTime: Infinity }).data;
}
