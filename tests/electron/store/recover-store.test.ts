import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKeyFile } from '../../../electron/keys/key-file-disk.ts';
import { backupStore } from '../../../electron/store/backup-store.ts';
import { unconfirmedBy } from '../../../electron/store/recovery-code.ts';
import { recoverStore } from '../../../electron/store/recover-store.ts';
import { restoreStore } from '../../../electron/store/restore-store.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore } from '../../../electron/store/unlocked-store.ts';
import { addSlot } from '../../../electron/store/user-slots.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();
const newPassphrase = 'vier blauwe tafels zingen zacht';
const forgotten = (slotId: string | null = null) => ({
  recoveryCode: fixture.recoveryCode(),
  slotId,
  newPassphrase,
});
const opens = async (folder: string, secret: string): Promise<boolean> => {
  const result = await unlockStore(testTools(), folder, secret);
  if (result.ok) lockStore(result.value);
  return result.ok;
};

test('R1: a lost passphrase: the code gives a new one, and is itself replaced at once', async () => {
  const folder = fixture.copy();
  const { store, newCode } = must(await recoverStore(testTools(), folder, forgotten()));
  expect(store.slot).toMatchObject({ kind: 'gebruiker', label: 'Voorzitter' });
  expect(store.db.prepare('SELECT body FROM entry').pluck().all()).toEqual(['zonnebloem']);
  expect(unconfirmedBy(folder, readKeyFile(join(folder, 'sleutels.json')))).toBe(store.slot.id);
  lockStore(store);
  expect(await opens(folder, passphrase)).toBe(false);
  expect(await opens(folder, newPassphrase)).toBe(true);
  expect(await opens(folder, fixture.recoveryCode())).toBe(false);
  expect(await opens(folder, newCode.code)).toBe(true);
});

test('R1: of several users only the one chosen gets a new passphrase', async () => {
  const folder = fixture.copy();
  const first = must(await unlockStore(testTools(), folder, passphrase));
  const colleague = 'zeven rode stoelen dansen traag';
  const slotId = must(
    await addSlot(testTools(), first, {
      ownSecret: passphrase,
      label: 'Mo Yildiz',
      newPassphrase: colleague,
    }),
  );
  lockStore(first);
  expect(codeOf(await recoverStore(testTools(), folder, forgotten()))).toBe('unexpected');
  lockStore(must(await recoverStore(testTools(), folder, forgotten(slotId))).store);
  expect(await opens(folder, passphrase)).toBe(true);
  expect(await opens(folder, colleague)).toBe(false);
  expect(await opens(folder, newPassphrase)).toBe(true);
});

test('R2: a wrong code, a passphrase in its place and a weak new passphrase change nothing', async () => {
  const folder = fixture.copy();
  const before = readFileSync(join(folder, 'sleutels.json'));
  const wrong = fixture.recoveryCode().replace(/^..../, '0000');
  const tries = [
    { ...forgotten(), recoveryCode: wrong },
    { ...forgotten(), recoveryCode: passphrase },
    { ...forgotten(), newPassphrase: 'welkom01' },
  ];
  const codes: string[] = [];
  for (const wanted of tries) codes.push(codeOf(await recoverStore(testTools(), folder, wanted)));
  expect(codes).toEqual(['wrong-passphrase', 'wrong-passphrase', 'weak-passphrase']);
  expect(readFileSync(join(folder, 'sleutels.json'))).toEqual(before);
});

test('R9: a backup that travels alone opens with the code that was valid when it was made', async () => {
  const folder = fixture.copy();
  const first = must(await unlockStore(testTools(), folder, passphrase));
  const { file: backup } = must(await backupStore(testTools(), first));
  lockStore(first);
  const { store, newCode } = must(await recoverStore(testTools(), folder, forgotten()));
  lockStore(store);
  const restore = (passphraseOrCode: string) =>
    restoreStore(testTools(), { folder: fixture.empty(), backup, passphraseOrCode });
  expect(codeOf(await restore(newCode.code))).toBe('wrong-passphrase');
  fixture.locking(must(await restore(fixture.recoveryCode())));
});
