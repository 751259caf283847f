import type { Gemeente } from '../../../shared/domain/gemeente/gemeente.ts';
import type { Context } from '../context.ts';

/** Name of the kader the gemeente works with, when its review date has come; null when there is nothing to say. */
export function kaderHerziening(
  ctx: Context,
  gemeente: Pick<Gemeente, 'kaderId' | 'kaderVersie'> | null,
  today: string,
): string | null {
  const kader = gemeente === null ? null : ctx.kader(gemeente.kaderId, gemeente.kaderVersie);
  const day = kader?.lokaal?.herzieningOp;
  return kader !== null && day !== undefined && day <= today ? kader.naam : null;
}
