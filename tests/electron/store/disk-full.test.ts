import { closeSync, cpSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { storeErrorFrom } from '../../../db/store-error.ts';
import { backupStore } from '../../../electron/store/backup-store.ts';
import { createStore } from '../../../electron/store/create-store.ts';
import { renewRecoveryCode } from '../../../electron/store/recovery-code.ts';
import { inspectFolder } from '../../../electron/store/store-files.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore, type UnlockedStore } from '../../../electron/store/unlocked-store.ts';
import { smallDisk } from './full-disk.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();
const disk = smallDisk();
afterAll(() => disk?.remove());

/** Writes entries until one is refused; gives the code and how many were acknowledged. */
function writeUntilRefused(db: Database.Database): { code: string; written: number } {
  const insert = db.prepare('INSERT INTO entry (id, body) VALUES (?, ?)');
  for (let written = 0; written < 10_000; written += 1) {
    try {
      insert.run(`w${written}`, 'x'.repeat(2000));
    } catch (error) {
      return { code: storeErrorFrom(error).code, written };
    }
  }
  return { code: 'never', written: 10_000 };
}

/** Takes all the room that is left. */
function fill(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (;;) writeSync(handle, Buffer.alloc(4096));
  } catch (error) {
    expect(storeErrorFrom(error).code).toBe('disk-full');
  } finally {
    closeSync(handle);
  }
}

test('R5: a full disk is named, and all that was acknowledged is there', async () => {
  const folder = join(disk?.folder ?? fixture.empty(), 'store');
  cpSync(fixture.copy(), folder, { recursive: true });
  const store = must(await unlockStore(testTools(), folder, passphrase));
  // Mounting a small disk needs root; elsewhere SQLite is told that there is no room for more pages.
  if (disk === null) store.db.pragma('max_page_count = 60');
  const { code, written } = writeUntilRefused(store.db);
  expect(code).toBe('disk-full');
  expect(written).toBeGreaterThan(10);
  if (disk !== null) await expectSafeOnFullDisk(disk.folder, store);
  lockStore(store);
  const again = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  expect(again.db.prepare("SELECT count(*) FROM entry WHERE id LIKE 'w%'").pluck().get()).toBe(written);
  expect(again.db.pragma('integrity_check', { simple: true })).toBe('ok');
  lockStore(again);
  lockStore(must(await unlockStore(testTools(), folder, fixture.recoveryCode())));
});

/** R2: no backup, no new recovery code and no new store; and the folder still opens as before. */
async function expectSafeOnFullDisk(root: string, store: UnlockedStore): Promise<void> {
  expect(codeOf(await backupStore(testTools(), store))).toBe('disk-full');
  fill(join(root, 'filler'));
  expect(codeOf(await renewRecoveryCode(testTools(), store, passphrase))).toBe('disk-full');
  const fresh = join(root, 'fresh');
  expect(codeOf(await createStore(testTools(), { folder: fresh, passphrase, label: 'V' }))).toBe('disk-full');
  expect(inspectFolder(fresh)).toEqual({ state: 'empty' });
  rmSync(join(root, 'filler'));
}
