import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseKeyFile } from '../../../electron/keys/key-file.ts';
import { renewRecoveryCode } from '../../../electron/store/recovery-code.ts';
import { setPassphrase } from '../../../electron/store/user-slots.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore } from '../../../electron/store/unlocked-store.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();
const newPassphrase = 'vier blauwe tafels zingen zacht';
const read = (folder: string, name: string) => parseKeyFile(readFileSync(join(folder, name), 'utf8'));

async function secretsThatOpen(folder: string, secrets: readonly string[]): Promise<boolean[]> {
  const opens: boolean[] = [];
  for (const secret of secrets) {
    const result = await unlockStore(testTools(), folder, secret);
    if (result.ok) lockStore(result.value);
    opens.push(result.ok);
  }
  return opens;
}

test('R1: a new passphrase takes the place of the old; the recovery code stays', async () => {
  const folder = fixture.copy();
  const store = must(await unlockStore(testTools(), folder, passphrase));
  must(await setPassphrase(testTools(), store, passphrase, newPassphrase));
  lockStore(store);
  expect(await secretsThatOpen(folder, [passphrase, newPassphrase, fixture.recoveryCode()])).toEqual([
    false,
    true,
    true,
  ]);
});

test('R1: who lost the passphrase sets a new one with the recovery code', async () => {
  const folder = fixture.copy();
  const store = must(await unlockStore(testTools(), folder, fixture.recoveryCode()));
  must(await setPassphrase(testTools(), store, fixture.recoveryCode(), newPassphrase));
  lockStore(store);
  expect(await secretsThatOpen(folder, [passphrase, newPassphrase])).toEqual([false, true]);
});

test('R1: a new recovery code takes the place of the old; the passphrase stays', async () => {
  const folder = fixture.copy();
  const store = must(await unlockStore(testTools(), folder, passphrase));
  const { code } = must(await renewRecoveryCode(testTools(), store, passphrase));
  lockStore(store);
  expect(await secretsThatOpen(folder, [fixture.recoveryCode(), code, passphrase])).toEqual([
    false,
    true,
    true,
  ]);
});

test('R2: the generation before stays beside the new one', async () => {
  const folder = fixture.copy();
  const before = readFileSync(join(folder, 'sleutels.json'));
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  must(await setPassphrase(testTools(), store, passphrase, newPassphrase));
  expect(readFileSync(join(folder, 'sleutels.vorige.json'))).toEqual(before);
  expect(read(folder, 'sleutels.json').generation).toBe(2);
  must(await setPassphrase(testTools(), store, newPassphrase, passphrase));
  expect(read(folder, 'sleutels.vorige.json').generation).toBe(2);
});

test('R2: a wrong passphrase changes nothing', async () => {
  const folder = fixture.copy();
  const before = readFileSync(join(folder, 'sleutels.json'));
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  expect(codeOf(await setPassphrase(testTools(), store, 'fout', newPassphrase))).toBe('wrong-passphrase');
  expect(codeOf(await renewRecoveryCode(testTools(), store, 'fout'))).toBe('wrong-passphrase');
  expect(readFileSync(join(folder, 'sleutels.json'))).toEqual(before);
});

test('R2: the key file is not replaced when the new one does not open the store', async () => {
  const folder = fixture.copy();
  const before = readFileSync(join(folder, 'sleutels.json'));
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  const other = { ...store, key: Buffer.alloc(32, 1) };
  expect(codeOf(await setPassphrase(testTools(), other, passphrase, newPassphrase))).toBe('unexpected');
  expect(readFileSync(join(folder, 'sleutels.json'))).toEqual(before);
});

test('a weak new passphrase is refused', async () => {
  const store = fixture.locking(must(await unlockStore(testTools(), fixture.copy(), passphrase)));
  expect(codeOf(await setPassphrase(testTools(), store, passphrase, 'kort'))).toBe('weak-passphrase');
});
