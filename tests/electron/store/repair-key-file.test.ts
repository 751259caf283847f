import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseKeyFile } from '../../../electron/keys/key-file.ts';
import { canonicalJson } from '../../../shared/domain/basis/canonical-json.ts';
import { createHash } from 'node:crypto';
import { backupStore } from '../../../electron/store/backup-store.ts';
import { createStore } from '../../../electron/store/create-store.ts';
import { renewRecoveryCode } from '../../../electron/store/recovery-code.ts';
import { repairKeyFile } from '../../../electron/store/repair-key-file.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore } from '../../../electron/store/unlocked-store.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();
const keyFile = (folder: string) => join(folder, 'sleutels.json');

async function withBackup(): Promise<string> {
  const folder = fixture.copy();
  const store = must(await unlockStore(testTools(), folder, passphrase));
  must(await backupStore(testTools(), store));
  lockStore(store);
  return folder;
}

test('R6: a damaged key file is replaced by the one of a backup, and kept', async () => {
  const folder = await withBackup();
  writeFileSync(keyFile(folder), 'broken');
  const store = fixture.locking(must(await repairKeyFile(testTools(), folder, passphrase)));
  expect(store.db.prepare('SELECT body FROM entry').pluck().get()).toBe('zonnebloem');
  const kept = readdirSync(folder).filter((name) => name.startsWith('sleutels.bewaard-'));
  expect(kept.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['broken']);
});

test('a missing key file is replaced by the copy that stands beside it', async () => {
  const folder = fixture.copy();
  const store = must(await unlockStore(testTools(), folder, passphrase));
  must(await renewRecoveryCode(testTools(), store, passphrase));
  lockStore(store);
  rmSync(keyFile(folder));
  fixture.locking(must(await repairKeyFile(testTools(), folder, passphrase)));
  expect(parseKeyFile(readFileSync(keyFile(folder), 'utf8')).generation).toBe(2);
});

test('a key file of another store is replaced by the one that fits', async () => {
  const folder = await withBackup();
  const other = fixture.empty();
  lockStore(must(await createStore(testTools(), { folder: other, passphrase, label: 'Ander' })).store);
  copyFileSync(keyFile(other), keyFile(folder));
  fixture.locking(must(await repairKeyFile(testTools(), folder, fixture.recoveryCode())));
});

test('without an earlier key file the problem keeps its name, and nothing moves', async () => {
  const folder = fixture.copy();
  writeFileSync(keyFile(folder), 'broken');
  expect(codeOf(await repairKeyFile(testTools(), folder, passphrase))).toBe('key-file-damaged');
  expect(readFileSync(keyFile(folder), 'utf8')).toBe('broken');
  rmSync(keyFile(folder));
  expect(codeOf(await repairKeyFile(testTools(), folder, passphrase))).toBe('key-file-missing');
});

test('R2: a key file that fits is not replaced', async () => {
  const folder = await withBackup();
  const before = readFileSync(keyFile(folder));
  expect(codeOf(await repairKeyFile(testTools(), folder, passphrase))).toBe('already-exists');
  expect(readFileSync(keyFile(folder))).toEqual(before);
});

test('R2: a wrong passphrase replaces nothing', async () => {
  const folder = await withBackup();
  writeFileSync(keyFile(folder), 'broken');
  expect(codeOf(await repairKeyFile(testTools(), folder, 'fout'))).toBe('wrong-passphrase');
  expect(readFileSync(keyFile(folder), 'utf8')).toBe('broken');
});

test('R11: a key file of a newer program is not replaced by an older one', async () => {
  const folder = await withBackup();
  const { checksum: _, ...content } = JSON.parse(readFileSync(keyFile(folder), 'utf8')) as Record<
    string,
    unknown
  >;
  const newer = { ...content, version: 2 };
  const checksum = createHash('sha256').update(canonicalJson(newer)).digest('hex');
  writeFileSync(keyFile(folder), JSON.stringify({ ...newer, checksum }));
  expect(codeOf(await unlockStore(testTools(), folder, passphrase))).toBe('newer-version');
  expect(codeOf(await repairKeyFile(testTools(), folder, passphrase))).toBe('newer-version');
});

test('without a store there is nothing to repair', async () => {
  const folder = await withBackup();
  rmSync(join(folder, 'casustafel.db'));
  expect(codeOf(await repairKeyFile(testTools(), folder, passphrase))).toBe('store-missing');
});
