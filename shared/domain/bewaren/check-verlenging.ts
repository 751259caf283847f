import type { Retention } from './retention-of.ts';

/** Why a casus cannot be kept until `tot`; null when it can. */
export type VerlengingRefusal = 'geen-termijn' | 'niet-later' | 'te-ver';

/** An extension goes beyond the present end and not beyond the longest time. */
export function checkVerlenging(
  { tot, hoogstensTot }: Pick<Retention, 'tot' | 'hoogstensTot'>,
  wanted: string,
  today: string,
): VerlengingRefusal | null {
  if (tot === null || hoogstensTot === null) return 'geen-termijn';
  if (wanted <= tot || wanted <= today) return 'niet-later';
  return wanted > hoogstensTot ? 'te-ver' : null;
}
