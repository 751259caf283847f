import type { Bespreking } from '../../../shared/domain/bespreking/bespreking.ts';
import type { Context } from '../context.ts';
import { kaderOf } from '../kader-of.ts';
import { Refused } from '../refused.ts';

/** Refused onbekend when the kader of this bespreking does not ask it: the screen was drawn under another version. */
export function requireCriterium(
  ctx: Context,
  bespreking: Pick<Bespreking, 'kaderId' | 'kaderVersie'>,
  criteriumId: string,
): void {
  if (!kaderOf(ctx, bespreking).criteria.some(({ id }) => id === criteriumId)) throw new Refused('onbekend');
}
