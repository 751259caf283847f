import type { Bevinding } from '../../shared/domain/logboek/bevinding.ts';
import { readDestroyed } from '../store/noted-destroyed.ts';
import { readNotedHead } from '../store/noted-head.ts';
import type { UnlockedStore } from '../store/unlocked-store.ts';
import { clearFailedUnlocks, readFailedUnlocks } from '../store/wrong-tries.ts';
import type { Context } from '../use-cases/context.ts';
import { log } from '../use-cases/log.ts';
import { noteBevindingen } from '../use-cases/logboek/note-bevindingen.ts';
import { noteFailedUnlocks } from '../use-cases/logboek/note-failed-unlocks.ts';
import { checkClock, checkClosing, checkHead, checkNewest } from '../use-cases/logboek/verify.ts';

/**
 * What opening a store writes in its logboek: that it was opened, what was tried in vain before, and what is
 * wrong with the logboek itself. Nothing that is found keeps anybody out.
 */
export async function noteUnlock(context: Context, store: UnlockedStore, detail: string): Promise<void> {
  const { folder } = store.paths;
  // Before the first new line: the newest lines are judged as they were found.
  const found = checkAtUnlock(context, store);
  const tries = readFailedUnlocks(folder);
  context.store.transaction(() => {
    log(context, { actie: 'ontgrendeld', object: 'opslag', objectId: '', detail });
    noteFailedUnlocks(context, tries);
    noteBevindingen(context, found);
  });
  if (tries.failed.length === 0) return;
  // Only now: what happens in between notes them twice, and loses none.
  await clearFailedUnlocks(folder, context.now()).catch(() => undefined);
}

/** The head that was noted outside the store, the newest lines, and what was closed off. */
function checkAtUnlock(context: Context, store: UnlockedStore): Bevinding[] {
  const chain = [
    headProblem(context, store),
    checkNewest(context),
    checkClosing(context),
    checkClock(context),
  ];
  return [...chain.filter((found) => found !== null), ...returned(context, store)];
}

/** Casussen, and notities of no casus, that were destroyed on this machine and came back with a backup. */
function returned({ store }: Context, { paths }: UnlockedStore): Bevinding[] {
  return readDestroyed(paths.folder)
    .filter(({ casusId }) => store.casus.get(casusId) !== null || store.driehoek.get(casusId) !== null)
    .map(({ casusnummer, at }) => ({ kind: 'returned', casusnummer, at }));
}

function headProblem(context: Context, { paths }: UnlockedStore): Bevinding | null {
  const noted = readNotedHead(paths.folder);
  if (noted.kind === 'noted') return checkHead(context, noted.head);
  if (noted.kind === 'anew') return null;
  // An earlier program noted no head, and wrote no results.
  const end = context.store.logboek.at(context.store.logboek.end().nummer);
  return end === null || end.resultaat === '' ? null : { kind: 'head-missing' };
}
