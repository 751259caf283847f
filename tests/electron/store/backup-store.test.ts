import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkBackup } from '../../../db/backup.ts';
import { backupKeyFile, backupName } from '../../../electron/store/backup-name.ts';
import { backupMoments, backupStore } from '../../../electron/store/backup-store.ts';
import { createStore } from '../../../electron/store/create-store.ts';
import { readStand } from '../../../electron/store/stand.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore } from '../../../electron/store/unlocked-store.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();

const openStore = async (folder: string) =>
  fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));

test('R8: a backup opens with the key of the store and holds every row', async () => {
  const store = await openStore(fixture.copy());
  const { file } = must(await backupStore(testTools(), store));
  const report = checkBackup({ file, key: store.key, salt: store.salt });
  expect(report).toEqual({ schemaVersion: 1, rows: { entry: 1, entry_log: 1 } });
});

test('R9: a backup has its own copy of the key file, and the time in its name', async () => {
  const folder = fixture.copy();
  const store = await openStore(folder);
  const { file } = must(await backupStore(testTools({ now: () => '2026-11-22T09:30:00.000Z' }), store));
  expect(basename(file)).toBe('casustafel-2026-11-22T09-30-00-000Z.db');
  expect(readFileSync(file.replace('.db', '.sleutels.json'))).toEqual(
    readFileSync(join(folder, 'sleutels.json')),
  );
  expect(readdirSync(join(folder, 'reservekopie'))).toHaveLength(2);
});

test('the store stays in use while its backup is checked', async () => {
  const store = await openStore(fixture.copy());
  const backup = backupStore(testTools(), store);
  store.db.prepare("INSERT INTO entry (id, body) VALUES ('2', 'later')").run();
  const { file } = must(await backup);
  expect(checkBackup({ file, key: store.key, salt: store.salt }).rows['entry']).toBe(1);
  expect(store.db.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(2);
});

test('a backup that is under way is finished when the store is locked, in the second folder too', async () => {
  const second = fixture.empty();
  mkdirSync(second);
  const store = await openStore(fixture.copy());
  const key = Buffer.from(store.key);
  const backup = backupStore(testTools(), store, second);
  lockStore(store);
  const { file, secondFolderProblem } = must(await backup);
  expect(secondFolderProblem).toBe(null);
  expect(checkBackup({ file, key, salt: store.salt }).rows['entry']).toBe(1);
});

test('a backup is not written over another', async () => {
  const store = await openStore(fixture.copy());
  const tools = testTools({ now: () => '2026-11-22T09:30:00.000Z' });
  must(await backupStore(tools, store));
  expect(codeOf(await backupStore(tools, store))).toBe('already-exists');
});

test('R8: a copy with other row counts does not count as a backup', async () => {
  const folder = fixture.copy();
  const store = await openStore(folder);
  const checkBackupWorker = fileURLToPath(new URL('./other-rows-worker.ts', import.meta.url));
  expect(codeOf(await backupStore(testTools({ checkBackupWorker }), store))).toBe('backup-damaged');
  expect(readdirSync(join(folder, 'reservekopie'))).toEqual([]);
  expect(readStand(folder).stand.lastBackupAt).toBe(null);
});

test('R6: a backup of a damaged store fails as damage, and leaves no half copy', async () => {
  const folder = fixture.copy();
  const file = join(folder, 'casustafel.db');
  const bytes = readFileSync(file);
  bytes.fill(0, 4096 * 3, 4096 * 4);
  writeFileSync(file, bytes);
  const store = await openStore(folder);
  expect(codeOf(await backupStore(testTools(), store))).toBe('store-damaged');
  expect(readdirSync(join(folder, 'reservekopie'))).toEqual([]);
});

test('a second folder gets the backup too, and is checked too', async () => {
  const second = fixture.empty();
  mkdirSync(second);
  const store = await openStore(fixture.copy());
  const made = must(await backupStore(testTools(), store, second));
  expect(made.secondFolderProblem).toBe(null);
  const copy = join(second, basename(made.file));
  expect(checkBackup({ file: copy, key: store.key, salt: store.salt }).rows['entry']).toBe(1);
  expect(readdirSync(second)).toHaveLength(2);
});

test('a second folder that is gone is told, and the backup stands', async () => {
  const store = await openStore(fixture.copy());
  const made = must(await backupStore(testTools(), store, fixture.empty()));
  expect(made.secondFolderProblem).toBe('folder-missing');
  expect(checkBackup({ file: made.file, key: store.key, salt: store.salt }).rows['entry']).toBe(1);
});

test('R8: the backups of another store in the same folder are left alone', async () => {
  const second = fixture.empty();
  mkdirSync(second);
  const folder = fixture.empty();
  const january = (day: number) => `2026-01-${String(day).padStart(2, '0')}T09:00:00.000Z`;
  const other = must(await createStore(testTools(), { folder, passphrase, label: 'Ander' })).store;
  must(await backupStore(testTools({ now: () => january(1) }), other, second));
  lockStore(other);
  const store = await openStore(fixture.copy());
  const { file } = must(await backupStore(testTools({ now: () => january(2) }), store, second));
  for (let day = 3; day <= 12; day += 1)
    copyBackup(join(second, basename(file)), join(second, backupName(january(day), null)));
  must(await backupStore(testTools({ now: () => january(13) }), store, second));
  const left = readdirSync(second)
    .filter((name) => name.endsWith('.db'))
    .toSorted();
  expect(left).toHaveLength(11);
  expect(left.slice(0, 2)).toEqual([backupName(january(1), null), backupName(january(4), null)]);
  expect(readdirSync(second)).toHaveLength(22);
});

function copyBackup(from: string, to: string): void {
  copyFileSync(from, to);
  copyFileSync(backupKeyFile(from), backupKeyFile(to));
}

test('when the backups were made is known from their names, and when the last was from the stand', async () => {
  const folder = fixture.copy();
  const store = await openStore(folder);
  expect(backupMoments(folder)).toEqual([]);
  must(await backupStore(testTools(), store));
  expect(backupMoments(folder)).toEqual(['2026-11-22T09:00:01.000Z']);
  expect(readStand(folder).stand.lastBackupAt).toBe('2026-11-22T09:00:01.000Z');
});
