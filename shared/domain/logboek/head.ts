import { z } from 'zod';
import type { ChainStart } from './chain.ts';
import type { LogboekAfsluiting } from './afsluiting.ts';

/** The end of the logboek as it was noted outside the store. */
export const notedHeadSchema = z.strictObject({
  nummer: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
});
export type NotedHead = z.infer<typeof notedHeadSchema>;

export interface StoreEnd {
  readonly end: ChainStart;
  /** Of the newest line; '' when there is none. */
  readonly moment: string;
  /** Hash of the line that bears the head's number; null when it is not there. */
  readonly hashAtHead: string | null;
  readonly afsluiting: LogboekAfsluiting | null;
}

export type HeadProblem =
  /** The store ends before the head: an older copy was put in its place. */
  | {
      readonly kind: 'behind';
      readonly nummer: number;
      readonly moment: string;
      readonly head: NotedHead;
    }
  /** Another line stands at the head's number. */
  | { readonly kind: 'different'; readonly nummer: number; readonly head: NotedHead };

/** The store may be ahead of what was noted outside it; never behind, and never different. */
export function compareHead(head: NotedHead, store: StoreEnd): HeadProblem | null {
  if (store.end.nummer < head.nummer) {
    return { kind: 'behind', nummer: store.end.nummer, moment: store.moment, head };
  }
  const closed = store.afsluiting;
  if (closed !== null && head.nummer < closed.totNummer) return null;
  const hash = closed !== null && head.nummer === closed.totNummer ? closed.laatsteHash : store.hashAtHead;
  return hash === head.hash ? null : { kind: 'different', nummer: head.nummer, head };
}
