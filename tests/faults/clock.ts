import { backupStore } from '../../electron/store/backup-store.ts';
import type { StoreTools } from '../../electron/store/store-tools.ts';
import { unlockStore } from '../../electron/store/unlock-store.ts';
import { lockStore } from '../../electron/store/unlocked-store.ts';
import { contextOf, copyOf, faultTools, saveLine, valueOf, wachtzin, type Base } from './fault-store.ts';
import type { Acknowledged } from './kill-work.ts';
import { lostFrom } from './look-after.ts';
import { type Outcome, Tally } from './outcome.ts';

const day = 24 * 60 * 60 * 1000;
/** In days from now. */
const jumps = [-1 / 24, -1, -40, -3650, 1 / 24, 1, 40, 3650];

/** The clock is set back or forward between one unlock and the next; lines are saved and a backup is made. */
export async function clockJumps(base: Base, times: number): Promise<Outcome> {
  const tally = new Tally('the clock set back or forward');
  for (let at = 0; at < times; at += 1) {
    const copy = copyOf(base);
    const saved: Acknowledged[] = [];
    // There, and back to the right time.
    for (const jump of [jumps[at % jumps.length] ?? 0, 0]) {
      const now = () => new Date(Date.now() + jump * day).toISOString();
      saved.push(await workOn(copy, { ...faultTools, now }, `klok-${at}-${saved.length}`));
    }
    const lost = await lostFrom(copy, saved);
    tally.note(lost.length === 0 ? 'whole' : 'damaged');
    for (const what of lost) tally.lose(`${what}, after ${jumps[at % jumps.length]} days`);
  }
  return tally.outcome;
}

async function workOn(
  { folder, besprekingId }: Base,
  tools: StoreTools,
  name: string,
): Promise<Acknowledged> {
  const store = valueOf(await unlockStore(tools, folder, wachtzin));
  const context = contextOf(store, tools.now);
  const teksten = [1, 2, 3].map((at) => saveLine(context, besprekingId, `${name}-${at}`, at));
  valueOf(await backupStore(tools, store));
  lockStore(store);
  // Which backups stay is judged by their own dates, so none is named here.
  return { teksten, exports: [], backups: [], renewals: 0 };
}
