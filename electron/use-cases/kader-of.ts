import type { Casus } from '../../shared/domain/casus/casus.ts';
import type { Kader } from '../../shared/kader/schema.ts';
import type { Context } from './context.ts';
import { Refused } from './refused.ts';

/** The version of the kader this casus is weighed under. */
export function kaderOf(ctx: Context, casus: Pick<Casus, 'kaderId' | 'kaderVersie'>): Kader {
  const kader = ctx.kader(casus.kaderId, casus.kaderVersie);
  if (kader === null) throw new Refused('kader-ongeldig');
  return kader;
}
