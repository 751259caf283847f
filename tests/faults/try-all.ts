import { flipsInBackup, flipsInKeyFile, flipsInStore } from './bit-flips.ts';
import { clockJumps } from './clock.ts';
import type { Base } from './fault-store.ts';
import { fullDisk } from './full-disk.ts';
import { killsAt } from './kills.ts';
import { readOnly, secondInstance, wrongKey } from './locked-out.ts';
import { hangingShare, lostShare } from './lost-share.ts';
import type { Outcome } from './outcome.ts';
import { truncatedFiles } from './truncated.ts';
import { works, type Work } from './work.ts';

/** How often each fault is tried. */
export interface Plan {
  readonly kills: Readonly<Record<Work, number>>;
  /** In one page of so many a bit is turned. */
  readonly flipOnePageIn: number;
  readonly flipsInKeyFile: number;
  readonly flipsInBackup: number;
  readonly cuts: number;
  readonly times: number;
}

export const fullPlan: Plan = {
  kills: { entry: 60, export: 30, migration: 30, backup: 40, renewal: 40 },
  flipOnePageIn: 1,
  flipsInKeyFile: 100,
  flipsInBackup: 30,
  cuts: 40,
  times: 12,
};

/** A few of each, in seconds. */
export const shortPlan: Plan = {
  kills: { entry: 2, export: 1, migration: 1, backup: 1, renewal: 2 },
  flipOnePageIn: 40,
  flipsInKeyFile: 4,
  flipsInBackup: 2,
  cuts: 1,
  times: 2,
};

/** Tries every kind of fault on copies of this store; tells after each what came of it. */
export async function tryAll(base: Base, plan: Plan, tell: (outcome: Outcome) => void): Promise<Outcome[]> {
  const { times } = plan;
  const steps: readonly (() => Promise<Outcome | Outcome[]>)[] = [
    ...works.map((work) => () => killsAt(work, base, plan.kills[work])),
    () => flipsInStore(base, plan.flipOnePageIn),
    () => flipsInKeyFile(base, plan.flipsInKeyFile),
    () => flipsInBackup(base, plan.flipsInBackup),
    () => truncatedFiles(base, plan.cuts),
    () => fullDisk(base, times),
    () => readOnly(base, times),
    () => wrongKey(base, times),
    () => secondInstance(base, times),
    () => clockJumps(base, times),
    () => lostShare(base, times),
    () => hangingShare(base, Math.min(times, 2)),
  ];
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const found = [await step()].flat();
    found.forEach(tell);
    outcomes.push(...found);
  }
  return outcomes;
}
