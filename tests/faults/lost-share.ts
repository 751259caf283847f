import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyToSecondFolder, backupStore } from '../../electron/store/backup-store.ts';
import { testBackup } from '../../electron/store/hersteltest.ts';
import { unlockStore } from '../../electron/store/unlock-store.ts';
import { lockStore } from '../../electron/store/unlocked-store.ts';
import { withinLimit } from '../../electron/store/within-limit.ts';
import { storeErrorFrom } from '../../db/store-error.ts';
import { copyOf, faultTools, valueOf, wachtzin, type Base } from './fault-store.ts';
import { lostFrom } from './look-after.ts';
import { type Outcome, Tally } from './outcome.ts';

const named = new Set(['folder-missing', 'disk-error', 'read-only', 'already-exists', 'backup-damaged']);

/** The second folder goes while a backup is being copied to it: at any moment, or it is a file all of a sudden. */
export async function lostShare(base: Base, times: number): Promise<Outcome> {
  const tally = new Tally('the second folder goes mid-copy');
  const wholeMs = await timeCopy(base);
  for (let at = 0; at < times; at += 1) {
    const copy = copyOf(base);
    const second = join(copy.folder, '..', `tweede-${at}`);
    mkdirSync(second);
    const store = valueOf(await unlockStore(faultTools, copy.folder, wachtzin));
    const making = backupStore(faultTools, store, second);
    // From before the copy begins until after it is there.
    setTimeout(
      () => {
        rmSync(second, { recursive: true, force: true });
        if (at % 2 === 1) writeFileSync(second, '');
      },
      (at / times) * 1.2 * wholeMs,
    );
    const made = await making;
    lockStore(store);
    rmSync(second, { recursive: true, force: true });
    if (!made.ok) {
      tally.note(made.error.code);
      tally.lose(`no backup in the own folder: ${made.error.code}`);
      continue;
    }
    const problem = made.value.secondFolderProblem;
    tally.note(problem ?? 'copied before it went');
    if (problem !== null && !named.has(problem)) tally.lose(`the lost folder is called ${problem}`);
    const own = await testBackup(faultTools, made.value.file, copy.herstelcode);
    if (!own.ok) tally.lose(`the own backup does not open: ${own.error.code}`);
    for (const what of await lostFrom(copy, [])) tally.lose(what);
  }
  return tally.outcome;
}

/** How long a backup with its copy takes on this machine at present, in milliseconds. */
async function timeCopy(base: Base): Promise<number> {
  const copy = copyOf(base);
  const second = join(copy.folder, '..', 'tweede-maat');
  mkdirSync(second);
  const store = valueOf(await unlockStore(faultTools, copy.folder, wachtzin));
  const start = performance.now();
  valueOf(await backupStore(faultTools, store, second));
  lockStore(store);
  return performance.now() - start;
}

/** A share that answers nothing: a thread that never ends stands in for it. The app must say so and go on. */
export async function hangingShare(base: Base, times: number): Promise<Outcome> {
  const tally = new Tally('the second folder answers nothing');
  const hanging = join(base.folder, '..', 'hangs.mjs');
  writeFileSync(
    hanging,
    'setInterval(() => undefined, 1000).unref(); setTimeout(() => process.exit(), 3000);\n',
  );
  for (let at = 0; at < times; at += 1) {
    const copy = copyOf(base);
    const store = valueOf(await unlockStore(faultTools, copy.folder, wachtzin));
    const tools = { ...faultTools, backupTaskWorker: hanging };
    const copying = copyToSecondFolder(tools, store, copy.backup, copy.folder);
    // The limit is a minute in the app; here nobody waits for it.
    const said = await withinLimit(copying, 200).then(
      () => 'copied',
      (error: unknown) => storeErrorFrom(error).code,
    );
    tally.note(said);
    if (said !== 'folder-slow') tally.lose(`a folder that hangs is called ${said}`);
    lockStore(store);
    for (const what of await lostFrom(copy, [])) tally.lose(what);
    await copying.catch(() => undefined);
  }
  return tally.outcome;
}
