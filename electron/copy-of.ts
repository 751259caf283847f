import type { PaperCopy } from '../shared/verslag/paper.ts';
import type { Context } from './use-cases/context.ts';

/** Enough of a hash to be read aloud and compared. */
export const shortHash = (hash: string): string => hash.slice(0, 12);

interface Copied {
  /** '' on screen. */
  readonly recipient: string;
  readonly number: number | null;
  /** Of the paper, hex. */
  readonly hash: string;
}

/** One copy made now: its day, the hash of the paper, and where the logboek ended when it was made. */
export function copyOf(ctx: Context, { recipient, number, hash }: Copied): PaperCopy {
  return {
    recipient,
    number,
    date: ctx.today(),
    shortHash: shortHash(hash),
    logboek: shortHash(ctx.store.logboek.end().hash),
  };
}
