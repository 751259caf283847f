import { closeSync, cpSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { storeErrorFrom } from '../../db/store-error.ts';
import { backupStore } from '../../electron/store/backup-store.ts';
import { renewDataKey } from '../../electron/store/renew-data-key.ts';
import { unlockStore } from '../../electron/store/unlock-store.ts';
import { lockStore } from '../../electron/store/unlocked-store.ts';
import { smallDisk } from '../electron/store/full-disk.ts';
import { contextOf, copyOf, faultTools, saveLine, valueOf, wachtzin, type Base } from './fault-store.ts';
import { lostFrom } from './look-after.ts';
import { type Outcome, Tally } from './outcome.ts';

/**
 * Lines are saved until the disk takes no more; then a backup and a renewal are tried on it. Where no small
 * disk can be mounted, SQLite is told that there is no room for more pages.
 */
export async function fullDisk(base: Base, times: number): Promise<Outcome> {
  const disk = smallDisk();
  const tally = new Tally(disk === null ? 'no room for more pages' : 'a full disk');
  try {
    for (let at = 0; at < times; at += 1) {
      const folder = disk === null ? copyOf(base).folder : join(disk.folder, `store-${at}`);
      if (disk !== null) cpSync(base.folder, folder, { recursive: true });
      await fillUp(tally, { ...base, folder }, disk?.folder ?? null, at);
      rmSync(folder, { recursive: true });
    }
  } finally {
    disk?.remove();
  }
  return tally.outcome;
}

async function fillUp(tally: Tally, base: Base, disk: string | null, at: number): Promise<void> {
  const { folder, besprekingId } = base;
  const store = valueOf(await unlockStore(faultTools, folder, wachtzin));
  const context = contextOf(store);
  if (disk === null)
    store.db.pragma(`max_page_count = ${Number(store.db.pragma('page_count', { simple: true })) + 8}`);
  const filler = disk === null ? null : join(disk, 'filler');
  // Each time so much is left that another step is the one that fails.
  if (filler !== null) leaveRoom(filler, 40_000 + at * 12_000);
  const teksten: string[] = [];
  const refused = (() => {
    try {
      for (;;) teksten.push(saveLine(context, besprekingId, `vol-${at}-${teksten.length}`, teksten.length));
    } catch (error) {
      return storeErrorFrom(error).code;
    }
  })();
  tally.note(refused);
  if (refused !== 'disk-full') tally.lose(`a full disk is called ${refused}`);
  if (disk !== null) await tryOthers(tally, store);
  if (store.db.open) lockStore(store);
  const saved = { teksten, exports: [], backups: [], renewals: 0 };
  for (const what of await lostFrom(base, [saved])) tally.lose(what);
  teksten.forEach(() => tally.also('lines'));
  if (filler !== null) rmSync(filler);
}

async function tryOthers(tally: Tally, store: Parameters<typeof lockStore>[0]): Promise<void> {
  const backup = await backupStore(faultTools, store);
  tally.also(backup.ok ? 'backup made' : `backup ${backup.error.code}`);
  const renewal = await renewDataKey(faultTools, store, wachtzin);
  tally.also(renewal.ok ? 'renewed' : `renewal ${renewal.error.code}`);
  if (renewal.ok) lockStore(renewal.value);
}

/** Takes all the room of a disk but this many bytes. */
function leaveRoom(file: string, bytes: number): void {
  const handle = openSync(file, 'w');
  let taken = 0;
  try {
    for (;;) taken += writeSync(handle, Buffer.alloc(4096));
  } catch {
    closeSync(handle);
  }
  rmSync(file);
  const again = openSync(file, 'w');
  for (let left = taken - bytes; left > 0; left -= 4096) writeSync(again, Buffer.alloc(4096));
  closeSync(again);
}
