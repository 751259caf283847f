import { nextTryAt, triesAt, waitAfter } from '../../shared/domain/toegang/wrong-tries.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { readStand, updateStand, withFailedUnlock, type FailedUnlock } from './stand.ts';
import type { StoreTools } from './store-tools.ts';

/**
 * Runs a step that asks for a passphrase or code. After too many wrong ones it throws StoreError
 * too-many-tries, with the instant from which it may be tried again; a wrong one is counted. This slows a
 * person at the keyboard: who has the files tries elsewhere. `slotId`: whose passphrase, null when not said.
 */
export async function guardTries<Value>(
  tools: StoreTools,
  folder: string,
  slotId: string | null,
  step: () => Promise<Value>,
): Promise<Value> {
  await requireNoWait(tools, folder);
  try {
    return await step();
  } catch (error) {
    const wrong = error instanceof StoreError && error.code === 'wrong-passphrase';
    if (wrong) await countWrongTry(folder, tools.now(), slotId);
    throw error;
  }
}

/** The ISO instant until which nothing can be tried; null when it can be now. */
export function waitUntil(folder: string, now: string): string | null {
  return nextTryAt(readStand(folder).stand, now);
}

/**
 * After the store opened. True when stand.json was lost or could not be written: that is worth a warning,
 * and never a reason to keep the store shut.
 */
export async function forgetWrongTries(folder: string, now: string): Promise<boolean> {
  try {
    const { stand, lost } = readStand(folder);
    if (lost || stand.wrongTries > 0) await updateStand(folder, { wrongTries: 0 }, now);
    return lost;
  } catch {
    return true;
  }
}

/** What the logboek does not know of yet, for whoever enters it there at unlock. `more`: how many beyond the list. */
export function readFailedUnlocks(folder: string): {
  readonly failed: readonly FailedUnlock[];
  readonly more: number;
} {
  const { failedUnlocks, moreFailedUnlocks } = readStand(folder).stand;
  return { failed: failedUnlocks, more: moreFailedUnlocks };
}

/** After they were entered. */
export function clearFailedUnlocks(folder: string, now: string): Promise<void> {
  return updateStand(folder, { failedUnlocks: [], moreFailedUnlocks: 0 }, now);
}

async function requireNoWait(tools: StoreTools, folder: string): Promise<void> {
  const { stand } = readStand(folder);
  if (waitAfter(stand.wrongTries) === 0) return;
  const now = tools.now();
  const tries = triesAt(stand, now);
  // Noted, or a clock that was set back would start the wait anew at every look.
  if (tries !== stand) await updateStand(folder, { lastWrongTryAt: tries.lastWrongTryAt }, now);
  const until = nextTryAt(tries, now);
  if (until !== null) throw new StoreError('too-many-tries', until);
}

/** The count may be lost: the user must hear of the passphrase, not of stand.json. */
async function countWrongTry(folder: string, now: string, slotId: string | null): Promise<void> {
  try {
    await updateStand(
      folder,
      (stand) => ({
        wrongTries: stand.wrongTries + 1,
        lastWrongTryAt: now,
        ...withFailedUnlock(stand, { at: now, slotId }),
      }),
      now,
    );
  } catch {
    return;
  }
}
