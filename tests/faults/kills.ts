import { rmSync } from 'node:fs';
import { copyOf, faultTools, type Base } from './fault-store.ts';
import { killAtWork, timeWork, type Acknowledged } from './kill-work.ts';
import { lostFrom } from './look-after.ts';
import { type Outcome, Tally } from './outcome.ts';
import { nextTools } from './rebuild-migration.ts';
import type { Work } from './work.ts';

const killsPerStore = 10;

/** Kills so many processes at this work, ten in a row on one store; migrations each on a store of their own. */
export async function killsAt(work: Work, base: Base, times: number): Promise<Outcome> {
  const tally = new Tally(`kill during ${work}`);
  const tools = work === 'migration' ? nextTools : faultTools;
  let store = copyOf(base);
  let acknowledged: Acknowledged[] = [];
  const unitMs = await timeWork({
    work,
    folder: copyOf(base).folder,
    besprekingId: base.besprekingId,
    run: 'maat',
  });
  for (let at = 0; at < times; at += 1) {
    if (at > 0 && (work === 'migration' || at % killsPerStore === 0)) {
      rmSync(store.folder, { recursive: true });
      store = copyOf(base);
      acknowledged = [];
    }
    const input = { work, folder: store.folder, besprekingId: base.besprekingId, run: `${work}-${at}` };
    const said = await killAtWork(input, at, unitMs);
    acknowledged.push(said);
    // Both ways in must still be there.
    const secret = at % 5 === 4 ? { tools, secret: base.herstelcode } : { tools };
    const lost = await lostFrom(store, acknowledged, secret);
    tally.note(lost.length === 0 ? 'whole' : 'damaged');
    said.teksten.forEach(() => tally.also('lines'));
    said.exports.forEach(() => tally.also('exports'));
    said.backups.forEach(() => tally.also('backups'));
    for (let renewal = 0; renewal < said.renewals; renewal += 1) tally.also('renewals');
    for (const what of lost) tally.lose(`${what} (kill ${at})`);
  }
  rmSync(store.folder, { recursive: true });
  return tally.outcome;
}
