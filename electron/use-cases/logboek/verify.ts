import { isClosingRegel } from '../../../shared/domain/logboek/afsluiting.ts';
import type { Bevinding } from '../../../shared/domain/logboek/bevinding.ts';
import { firstBreak, type ChainStart } from '../../../shared/domain/logboek/chain.ts';
import { isClockBack } from '../../../shared/domain/logboek/clock-doubt.ts';
import { compareHead, type NotedHead } from '../../../shared/domain/logboek/head.ts';
import type { Context } from '../context.ts';

type Ctx = Pick<Context, 'store' | 'hash'>;

/** How many of the newest lines are looked at when the store is opened. */
const newestChecked = 1_000;

/** Where the chain begins: before the first line, or at what was closed off last. */
function chainStart({ store }: Pick<Ctx, 'store'>): ChainStart {
  const closed = store.logboek.afsluiting();
  return closed === null ? { nummer: 0, hash: '' } : { nummer: closed.totNummer, hash: closed.laatsteHash };
}

/** Whether what was closed off last is vouched for by a line of the chain. */
export function checkClosing({ store }: Pick<Ctx, 'store'>): Bevinding | null {
  const closed = store.logboek.afsluiting();
  if (closed === null) return null;
  return isClosingRegel(store.logboek.at(closed.nummer), closed)
    ? null
    : { kind: 'closing', nummer: closed.nummer };
}

/** Whether the newest lines follow on each other. */
export function checkNewest(ctx: Ctx, count: number = newestChecked): Bevinding | null {
  const { logboek } = ctx.store;
  const first = chainStart(ctx);
  const from = logboek.end().nummer - count;
  const before = from > first.nummer ? logboek.at(from) : first;
  if (before === null) return { kind: 'gap', nummer: from };
  return firstBreak(before, logboek.after(before === first ? 0 : from, count + 1), ctx.hash);
}

export interface CheckedSlice {
  readonly found: Bevinding | null;
  /** Where the next slice goes on; null when there is nothing more to check. */
  readonly next: ChainStart | null;
}

/** One slice of a check of the whole chain, which begins with `null`. */
export function checkSlice(ctx: Ctx, from: ChainStart | null, count: number): CheckedSlice {
  const start = from ?? chainStart(ctx);
  // At the very beginning from 0: a line before what was closed off does not belong there.
  const regels = ctx.store.logboek.after(from === null ? 0 : start.nummer, count);
  const found = firstBreak(start, regels, ctx.hash);
  return { found, next: found === null ? (regels.at(-1) ?? null) : null };
}

/** Whether the end that was noted outside the store is in it. */
export function checkHead({ store }: Pick<Ctx, 'store'>, head: NotedHead): Bevinding | null {
  const end = store.logboek.end();
  return compareHead(head, {
    end,
    moment: store.logboek.at(end.nummer)?.moment ?? '',
    hashAtHead: store.logboek.at(head.nummer)?.hash ?? null,
    afsluiting: store.logboek.afsluiting(),
  });
}

/** Whether a line is of a day to come: old lines may have left before their term then. */
export function checkClock({ store, now }: Pick<Context, 'store' | 'now'>): Bevinding | null {
  const highest = store.logboek.highest();
  return highest !== null && isClockBack(now(), highest.moment) ? { kind: 'clock', ...highest } : null;
}
