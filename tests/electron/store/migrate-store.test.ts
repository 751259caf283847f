import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countRows } from '../../../db/backup.ts';
import { restoreStore } from '../../../electron/store/restore-store.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore } from '../../../electron/store/unlocked-store.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';
import { failingMigration, testMigrations } from './test-migrations.ts';

const fixture = useStore();
const backupsOf = (folder: string) => readdirSync(join(folder, 'reservekopie')).toSorted();

test('R8: before a migration a checked copy is made, with its key file', async () => {
  const folder = fixture.copy();
  const store = fixture.locking(
    must(await unlockStore(testTools({ migrations: testMigrations }), folder, passphrase)),
  );
  expect(store.migrated).toEqual({ from: 1, to: 2 });
  const [backup, keyFile] = backupsOf(folder);
  expect(backup).toMatch(/^casustafel-2026-11-22T\d\d-\d\d-\d\d-000Z-voor-migratie-2\.db$/);
  expect(keyFile).toBe(backup?.replace('.db', '.sleutels.json'));
});

test('R8 R9: the copy from before a migration restores to the version before', async () => {
  const folder = fixture.copy();
  lockStore(must(await unlockStore(testTools({ migrations: testMigrations }), folder, passphrase)));
  const backup = join(folder, 'reservekopie', String(backupsOf(folder)[0]));
  const restored = fixture.locking(
    must(await restoreStore(testTools(), { folder: fixture.empty(), backup, passphraseOrCode: passphrase })),
  );
  expect(restored.migrated).toEqual({ from: 1, to: 1 });
  expect(restored.db.prepare('SELECT * FROM entry').all()).toEqual([{ id: '1', body: 'zonnebloem' }]);
});

test('R8: without a pending migration no copy is made', async () => {
  const folder = fixture.copy();
  fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  expect(readdirSync(folder)).not.toContain('reservekopie');
});

test('R8: a copy that does not check stops the migration', async () => {
  const folder = fixture.copy();
  const tools = testTools({ migrations: testMigrations, checkBackupWorker: '/nowhere/check-backup.js' });
  expect(codeOf(await unlockStore(tools, folder, passphrase))).toBe('unexpected');
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  expect(store.migrated).toEqual({ from: 1, to: 1 });
  expect(backupsOf(folder)).toEqual([]);
});

test('R10: a migration that fails says so, and leaves the file and its version', async () => {
  const folder = fixture.copy();
  const [first] = testMigrations;
  const tools = testTools({ migrations: [first!, failingMigration] });
  expect(codeOf(await unlockStore(tools, folder, passphrase))).toBe('migration-failed');
  expect(codeOf(await unlockStore(tools, folder, passphrase))).toBe('migration-failed');
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  expect(store.migrated).toEqual({ from: 1, to: 1 });
  expect(countRows(store.db)).toEqual({ entry: 1, entry_log: 1 });
  expect(backupsOf(folder)).toHaveLength(2);
});

test('R13: a rebuild keeps the rows of every table', async () => {
  const folder = fixture.copy();
  const old = must(await unlockStore(testTools(), folder, passphrase));
  const before = countRows(old.db);
  lockStore(old);
  const store = fixture.locking(
    must(await unlockStore(testTools({ migrations: testMigrations }), folder, passphrase)),
  );
  expect(before).toEqual({ entry: 1, entry_log: 1 });
  expect(countRows(store.db)).toEqual(before);
});
