import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseKeyFile } from '../../../electron/keys/key-file.ts';
import {
  confirmRecoveryCode,
  renewRecoveryCode,
  unconfirmedBy,
} from '../../../electron/store/recovery-code.ts';
import { addSlot, listSlots, removeSlot, setPassphrase } from '../../../electron/store/user-slots.ts';
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

test('R2: a copy of the new generation stands beside it, so that the one of before opens nothing here', async () => {
  const folder = fixture.copy();
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  must(await setPassphrase(testTools(), store, passphrase, newPassphrase));
  expect(read(folder, 'sleutels.json').generation).toBe(2);
  const kept = readFileSync(join(folder, 'sleutels.vorige.json'));
  expect(kept).toEqual(readFileSync(join(folder, 'sleutels.json')));
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

const colleague = { label: 'Mo Yildiz', newPassphrase: 'zeven rode stoelen dansen traag' };

test('R1: a colleague gets a way in of their own; the name chosen decides whose passphrase counts', async () => {
  const folder = fixture.copy();
  const store = must(await unlockStore(testTools(), folder, passphrase));
  const slotId = must(await addSlot(testTools(), store, { ownSecret: passphrase, ...colleague }));
  const own = store.slot.id;
  lockStore(store);
  const asColleague = must(await unlockStore(testTools(), folder, colleague.newPassphrase, slotId));
  expect(asColleague.slot).toEqual({ id: slotId, kind: 'gebruiker', label: 'Mo Yildiz' });
  lockStore(asColleague);
  expect(codeOf(await unlockStore(testTools(), folder, colleague.newPassphrase, own))).toBe(
    'wrong-passphrase',
  );
  expect(
    await secretsThatOpen(folder, [passphrase, colleague.newPassphrase, fixture.recoveryCode()]),
  ).toEqual([true, true, true]);
});

test('the list says who can open the store, and holds nothing of a key', async () => {
  const folder = fixture.copy();
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  must(await addSlot(testTools(), store, { ownSecret: passphrase, ...colleague }));
  const slots = listSlots(read(folder, 'sleutels.json'));
  expect(slots.map(({ kind, label }) => [kind, label])).toEqual([
    ['gebruiker', 'Voorzitter'],
    ['herstelcode', 'Herstelcode'],
    ['gebruiker', 'Mo Yildiz'],
  ]);
  expect(slots.map((slot) => Object.keys(slot))).toEqual(Array(3).fill(['id', 'kind', 'label', 'createdAt']));
});

test('R1: a way in that is taken away no longer opens; the last one and the recovery code stay', async () => {
  const folder = fixture.copy();
  const store = must(await unlockStore(testTools(), folder, passphrase));
  const slotId = must(await addSlot(testTools(), store, { ownSecret: passphrase, ...colleague }));
  must(await removeSlot(testTools(), store, { ownSecret: passphrase, slotId }));
  const [own, code] = listSlots(read(folder, 'sleutels.json'));
  for (const slot of [own, code, { id: slotId }]) {
    const removed = await removeSlot(testTools(), store, { ownSecret: passphrase, slotId: slot!.id });
    expect(codeOf(removed)).toBe('last-way-in');
  }
  lockStore(store);
  expect(
    await secretsThatOpen(folder, [colleague.newPassphrase, passphrase, fixture.recoveryCode()]),
  ).toEqual([false, true, true]);
});

test("only one's own passphrase changes the slots, not a colleague's", async () => {
  const folder = fixture.copy();
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  const slotId = must(await addSlot(testTools(), store, { ownSecret: passphrase, ...colleague }));
  const before = readFileSync(join(folder, 'sleutels.json'));
  const asked = { ownSecret: colleague.newPassphrase, slotId };
  expect(codeOf(await removeSlot(testTools(), store, asked))).toBe('wrong-passphrase');
  expect(readFileSync(join(folder, 'sleutels.json'))).toEqual(before);
});

test('a recovery code has a slot of its own, so that papers can be told apart; it counts as on paper when confirmed', async () => {
  const folder = fixture.copy();
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  const [, old] = listSlots(read(folder, 'sleutels.json'));
  const { slotId } = must(await renewRecoveryCode(testTools(), store, passphrase));
  expect(slotId).not.toBe(old!.id);
  expect(unconfirmedBy(folder, read(folder, 'sleutels.json'))).toBe(store.slot.id);
  await confirmRecoveryCode(folder, '2026-11-22T10:00:00.000Z');
  expect(unconfirmedBy(folder, read(folder, 'sleutels.json'))).toBeNull();
});
