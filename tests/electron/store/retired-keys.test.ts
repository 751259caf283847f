import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readKeyFile } from '../../../electron/keys/key-file-disk.ts';
import { backupKeyFile } from '../../../electron/store/backup-name.ts';
import { backupStore } from '../../../electron/store/backup-store.ts';
import { renewDataKey } from '../../../electron/store/renew-data-key.ts';
import { createStore } from '../../../electron/store/create-store.ts';
import { dropRetiredKeys, retiredKeys } from '../../../electron/store/retired-keys.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import type { UnlockedStore } from '../../../electron/store/unlocked-store.ts';
import { must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();
const retired = ({ paths }: UnlockedStore) => readKeyFile(paths.keyFile).keys.retired;

/** A store whose key was renewed after a backup was made, here and in a second folder. */
async function renewedAfterBackup(): Promise<{ store: UnlockedStore; backup: string; second: string }> {
  const folder = fixture.copy();
  const second = fixture.empty();
  mkdirSync(second);
  const before = must(await unlockStore(testTools(), folder, passphrase));
  const { file: backup } = must(await backupStore(testTools(), before, second));
  await dropRetiredKeys(testTools(), before.paths, second);
  const store = fixture.locking(must(await renewDataKey(testTools(), before, passphrase)));
  return { store, backup, second };
}

function removeBackups(folder: string): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
}

test('a retired key stays while a backup needs it, here or in the second folder, and goes with the last', async () => {
  const { store, backup, second } = await renewedAfterBackup();
  expect(await dropRetiredKeys(testTools(), store.paths, second)).toBe(0);
  expect(await retiredKeys(store.paths, second)).toMatchObject([
    { backups: [{}, {}].map(() => expect.any(String)) },
  ]);
  rmSync(backup);
  rmSync(backupKeyFile(backup));
  expect(await dropRetiredKeys(testTools(), store.paths, second)).toBe(0);
  removeBackups(second);
  const generation = readKeyFile(store.paths.keyFile).generation;
  expect(await dropRetiredKeys(testTools(), store.paths, second)).toBe(1);
  expect(retired(store)).toEqual([]);
  expect(readKeyFile(store.paths.keyFile).generation).toBe(generation + 1);
  fixture.locking(store);
});

test('a second folder that is out of reach, or no longer set, keeps the key', async () => {
  const { store, backup, second } = await renewedAfterBackup();
  rmSync(backup);
  rmSync(backupKeyFile(backup));
  expect(await dropRetiredKeys(testTools(), store.paths, null)).toBe(0);
  renameSync(second, `${second}-weg`);
  expect(await dropRetiredKeys(testTools(), store.paths, second)).toBe(0);
  expect(await dropRetiredKeys(testTools(), store.paths, null)).toBe(0);
  expect(await retiredKeys(store.paths, null)).toMatchObject([{ backups: null }]);
  expect(retired(store)).toHaveLength(1);
});

test('a backup whose key file cannot be read keeps every key', async () => {
  const { store, backup, second } = await renewedAfterBackup();
  removeBackups(second);
  writeFileSync(backupKeyFile(backup), '{');
  expect(await dropRetiredKeys(testTools(), store.paths, second)).toBe(0);
  expect(retired(store)).toHaveLength(1);
});

test('backups of another store in a shared folder keep nothing', async () => {
  const { store, second } = await renewedAfterBackup();
  removeBackups(store.paths.backups);
  removeBackups(second);
  const other = await createStore(testTools(), { folder: fixture.empty(), passphrase, label: 'Ander' });
  must(await backupStore(testTools(), fixture.locking(must(other).store), second));
  expect(await dropRetiredKeys(testTools(), store.paths, second)).toBe(1);
});

test('without any backup the retired key goes at once', async () => {
  const before = must(await unlockStore(testTools(), fixture.copy(), passphrase));
  const store = fixture.locking(must(await renewDataKey(testTools(), before, passphrase)));
  expect(await dropRetiredKeys(testTools(), store.paths, null)).toBe(1);
});
