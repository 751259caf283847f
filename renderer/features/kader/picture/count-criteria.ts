import { criteriumIdsOf } from '../../../../shared/kader/overgang.ts';
import type { Overgang } from '../../../../shared/kader/schema/overgang.ts';

/** '6 criteria': those of all groepen, each counted once. */
export function countCriteria(overgang: Overgang): string {
  const count = criteriumIdsOf(overgang).length;
  return count === 1 ? '1 criterium' : `${count} criteria`;
}
