import type { CasusDossier } from '../../../../shared/ipc/contract/casus.ts';

/** Whether an overleg about it began: from then on doel and regime do not change without a reason. */
export function wasDiscussed({ overleggen }: Pick<CasusDossier, 'overleggen'>): boolean {
  return overleggen.some(({ status }) => status !== 'voorbereiding');
}
