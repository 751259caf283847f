import type { KnownRow } from './pakket-inhoud.ts';

/** What a row said when a casuspakket of a colleague was last taken in, or first went out. */
export interface Stand {
  readonly hash: string;
  /** Of their casuspakket that it came from; 0: from none, or numbered otherwise there. */
  readonly volgnummer: number;
  /** The last of ours that they had taken in when they made it. */
  readonly seen: number;
}

/**
 * What both last knew a row to say, as a hash; null when nothing is known. `theirs`: what they took from a
 * casuspakket of ours. It is the newer of the two when they took it after making the one that ours came from; so two
 * that crossed do not make a conflict of what one side changed. `sent`: the last number of ours; they cannot have taken
 * a later one, unless our store was put back to an earlier state, and then only what stands here counts.
 */
export function agreedHash(
  ours: Stand | undefined,
  theirs: Pick<KnownRow, 'hash' | 'volgnummer'> | undefined,
  sent: number,
): string | null {
  const isNewer = theirs !== undefined && theirs.volgnummer > (ours?.seen ?? 0) && theirs.volgnummer <= sent;
  return isNewer ? theirs.hash : (ours?.hash ?? null);
}
