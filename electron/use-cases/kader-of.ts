import type { Bespreking } from '../../shared/domain/bespreking/bespreking.ts';
import type { Kader } from '../../shared/kader/schema.ts';
import type { Context } from './context.ts';
import { Refused } from './refused.ts';

/** The version of the kader this bespreking is weighed under. */
export function kaderOf(ctx: Context, bespreking: Pick<Bespreking, 'kaderId' | 'kaderVersie'>): Kader {
  const kader = ctx.kader(bespreking.kaderId, bespreking.kaderVersie);
  if (kader === null) throw new Refused('kader-ongeldig');
  return kader;
}
