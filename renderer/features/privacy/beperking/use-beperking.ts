import type { Beperking } from '../../../../shared/domain/beperking/beperking.ts';
import { useRequest } from '../../../query.ts';

/** The beperking in force on a casus, or null. */
export function useBeperking(casusId: string): Beperking | null {
  const { data = [] } = useRequest('beperking.list', { casusId });
  return data.find(({ opgehevenOp }) => opgehevenOp === null) ?? null;
}
