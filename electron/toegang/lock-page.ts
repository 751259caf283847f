import type { ToegangStand } from '../../shared/ipc/contract/toegang.ts';
import { readKeyFile } from '../keys/key-file-disk.ts';
import { readStand, updateStand } from '../store/stand.ts';
import { storePaths } from '../store/store-files.ts';
import { listSlots, type SlotInfo } from '../store/user-slots.ts';
import type { UnlockedStore } from '../store/unlocked-store.ts';
import { waitUntil } from '../store/wrong-tries.ts';

type LockPage = Pick<ToegangStand, 'gebruikers' | 'lastSlotId' | 'waitSeconds'>;

export const noLockPage: LockPage = { gebruikers: [], lastSlotId: null, waitSeconds: 0 };

/** What the page before unlocking needs: whose passphrase can be typed, and from when. */
export function lockPage(folder: string, now: string): LockPage {
  const gebruikers = usersIn(folder).map(({ id, label }) => ({ slotId: id, naam: label }));
  const { lastSlotId } = readStand(folder).stand;
  const until = waitUntil(folder, now);
  const waitMs = until === null ? 0 : Date.parse(until) - Date.parse(now);
  return { gebruikers, lastSlotId, waitSeconds: Math.ceil(waitMs / 1_000) };
}

/** Next time that name stands ready. It may be lost: who is at the keyboard can choose. */
export async function noteWhoCameIn({ slot, paths }: UnlockedStore, now: string): Promise<void> {
  if (slot.kind !== 'gebruiker' || readStand(paths.folder).stand.lastSlotId === slot.id) return;
  await updateStand(paths.folder, { lastSlotId: slot.id }, now).catch(() => undefined);
}

/** None for a key file that cannot be read: unlocking says what is wrong with it. */
function usersIn(folder: string): SlotInfo[] {
  try {
    return listSlots(readKeyFile(storePaths(folder).keyFile)).filter(({ kind }) => kind === 'gebruiker');
  } catch {
    return [];
  }
}
