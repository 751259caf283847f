import type { Verzoek } from '../../../shared/domain/verzoek/verzoek.ts';
import type { Context } from '../context.ts';
import { keepEarlier } from '../keep-earlier.ts';
import { Refused, required } from '../refused.ts';

/** The request as it stands, to be changed: open, and seen by the screen in this revisie. */
export function openVerzoek(ctx: Context, id: string, seen: number): Verzoek {
  const verzoek = keepEarlier(ctx, 'verzoek', required(ctx.store.verzoek.get(id)), seen);
  if (verzoek.status !== 'open') throw new Refused('al-beslist');
  return verzoek;
}
