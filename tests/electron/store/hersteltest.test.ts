import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { backupStore } from '../../../electron/store/backup-store.ts';
import { testBackup } from '../../../electron/store/hersteltest.ts';
import { renewRecoveryCode } from '../../../electron/store/recovery-code.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { folderPrint } from './folder-print.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();

async function withBackup() {
  const folder = fixture.copy();
  const second = fixture.empty();
  mkdirSync(second);
  const tools = testTools();
  const store = fixture.locking(must(await unlockStore(tools, folder, passphrase)));
  const { file } = must(await backupStore(tools, store, second));
  return { tools, folder, second, store, file };
}

test('R9: a hersteltest opens a backup with its own key file and counts its rows, beside an open store', async () => {
  const { tools, file } = await withBackup();
  const tested = must(await testBackup(tools, file, passphrase));
  expect(tested.inspection.rows).toEqual({ entry: 1, entry_log: 1 });
  expect(tested.openedWith).toBe('gebruiker');
  expect(tested.slots.users.map(({ label }) => label)).toEqual(['Voorzitter']);
  expect(tested.slots.herstelcode.kenmerk).toMatch(/^[\dA-F]{4}$/);
});

test('R9: a hersteltest writes nothing at all, in neither folder', async () => {
  const { tools, folder, second, file } = await withBackup();
  const before = [folderPrint(folder), folderPrint(second)];
  expect(codeOf(await testBackup(tools, file, passphrase))).toBe('ok');
  expect(codeOf(await testBackup(tools, file, fixture.recoveryCode()))).toBe('ok');
  expect(codeOf(await testBackup(tools, file, 'niet de goede zin'))).toBe('wrong-passphrase');
  expect([folderPrint(folder), folderPrint(second)]).toEqual(before);
});

test('R9: a backup opens with the herstelcode that was valid when it was made, and not with a later one', async () => {
  const { tools, store, file } = await withBackup();
  const { code } = must(await renewRecoveryCode(tools, store, passphrase));
  expect(codeOf(await testBackup(tools, file, code))).toBe('wrong-passphrase');
  expect(must(await testBackup(tools, file, fixture.recoveryCode())).openedWith).toBe('herstelcode');
});
