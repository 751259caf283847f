import type { Overgang } from '../../../shared/kader/schema-overgang.ts';

/** '6 criteria': those of all groepen, each counted once. */
export function countCriteria(overgang: Pick<Overgang, 'groepen'>): string {
  const count = new Set(overgang.groepen.flatMap(({ criteria }) => criteria)).size;
  return count === 1 ? '1 criterium' : `${count} criteria`;
}
