import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../db/open.ts';
import { readKeyFile } from '../../../electron/keys/key-file-disk.ts';
import { backupStore } from '../../../electron/store/backup-store.ts';
import { renewDataKey } from '../../../electron/store/renew-data-key.ts';
import { repairKeyFile } from '../../../electron/store/repair-key-file.ts';
import { restoreStore } from '../../../electron/store/restore-store.ts';
import { renewalSteps, type RenewalStep } from '../../../electron/store/store-tools.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore, type UnlockedStore } from '../../../electron/store/unlocked-store.ts';
import { addSlot } from '../../../electron/store/user-slots.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();
const keysIn = (folder: string) => readKeyFile(join(folder, 'sleutels.json')).keys;
const bodies = (store: UnlockedStore) => store.db.prepare('SELECT body FROM entry ORDER BY id').pluck().all();

/** Breaks a renewal off after one step, as a crash would. */
function breakingAt(step: RenewalStep) {
  return testTools({
    onRenewalStep: (done) => {
      if (done === step) throw new Error('broken off');
    },
  });
}

async function unlocked(folder: string, secret = passphrase): Promise<UnlockedStore> {
  return fixture.locking(must(await unlockStore(testTools(), folder, secret)));
}

test('the store is under a new key and salt; the old ones no longer open it, and every row is there', async () => {
  const folder = fixture.copy();
  const before = await unlocked(folder);
  const oldKey = Buffer.from(before.key);
  const oldSalt = before.salt;
  const store = fixture.locking(must(await renewDataKey(testTools(), before, passphrase)));
  expect(bodies(store)).toEqual(['zonnebloem']);
  expect(store.key).not.toEqual(oldKey);
  expect(store.salt).not.toEqual(oldSalt);
  expect(before.db.open).toBe(false);
  expect(before.key.every((byte) => byte === 0)).toBe(true);
  store.db.prepare('INSERT INTO entry (id, body) VALUES (?, ?)').run('2', 'zeedistel');
  lockStore(store);
  const file = join(folder, 'casustafel.db');
  expect(() => openStore({ file, key: oldKey, salt: oldSalt })).toThrow('store-damaged');
  expect(keysIn(folder)).toMatchObject({ pending: null, retired: [{ salt: oldSalt }] });
  expect(bodies(await unlocked(folder, fixture.recoveryCode()))).toEqual(['zonnebloem', 'zeedistel']);
});

test('nothing of a renewal stays behind but the two generations of the key file', async () => {
  const folder = fixture.copy();
  fixture.locking(must(await renewDataKey(testTools(), await unlocked(folder), passphrase)));
  expect(readdirSync(folder).filter((name) => name.startsWith('casustafel.db'))).toEqual([
    'casustafel.db',
    'casustafel.db-journal',
  ]);
});

test.each(renewalSteps)(
  'R2: a renewal broken off after %s ends in a store that opens with all rows',
  async (step) => {
    const folder = fixture.copy();
    const store = await unlocked(folder);
    const key = Buffer.from(store.key);
    const result = await renewDataKey(breakingAt(step), store, passphrase);
    expect(codeOf(result)).toBe('unexpected');
    if (store.db.open) {
      expect(bodies(store)).toEqual(['zonnebloem']);
      lockStore(store);
    } else {
      expect(store.key.every((byte) => byte === 0)).toBe(true);
    }
    const again = await unlocked(folder);
    expect(bodies(again)).toEqual(['zonnebloem']);
    const done = ['in-place', 'key-file-finished'].includes(step);
    expect(again.key.equals(key)).toBe(!done);
    expect(keysIn(folder)).toMatchObject({ pending: null, retired: done ? [{}] : [] });
    expect(readdirSync(folder).filter((name) => name.includes('vernieuwing'))).toEqual([]);
  },
);

/** The files as a kill after this step leaves them: nothing gets the chance to undo. */
async function killedAt(step: RenewalStep): Promise<string> {
  const folder = fixture.copy();
  const store = await unlocked(folder);
  const left = new Map<string, Buffer>();
  const tools = testTools({
    onRenewalStep: (done) => {
      if (done !== step) return;
      for (const name of readdirSync(folder)) {
        if (name !== 'reservekopie') left.set(name, readFileSync(join(folder, name)));
      }
    },
  });
  fixture.locking(must(await renewDataKey(tools, store, passphrase)));
  const killed = fixture.copy();
  for (const [name, bytes] of left) writeFileSync(join(killed, name), bytes);
  return killed;
}

test.each(renewalSteps)(
  'R2: a process that died after %s: the next start finishes or undoes it',
  async (step) => {
    const folder = await killedAt(step);
    const store = await unlocked(folder, fixture.recoveryCode());
    expect(bodies(store)).toEqual(['zonnebloem']);
    expect(keysIn(folder).pending).toBeNull();
    expect(existsSync(join(folder, 'casustafel.db.vernieuwing.deel'))).toBe(false);
    lockStore(store);
    await unlocked(folder);
  },
);

test('R2: a wrong secret settles nothing', async () => {
  const folder = await killedAt('in-place');
  const before = readFileSync(join(folder, 'sleutels.json'));
  expect(codeOf(await unlockStore(testTools(), folder, 'niet deze wachtzin'))).toBe('wrong-passphrase');
  expect(readFileSync(join(folder, 'sleutels.json'))).toEqual(before);
});

test.each(['key-file-begun', 'in-place'] as const)(
  'R6: a key file damaged after a renewal died at %s is repaired from the generation before',
  async (step) => {
    const folder = await killedAt(step);
    writeFileSync(join(folder, 'sleutels.json'), '{');
    const store = fixture.locking(must(await repairKeyFile(testTools(), folder, passphrase)));
    expect(bodies(store)).toEqual(['zonnebloem']);
  },
);

test('a wrong passphrase and a full disk change nothing, and the store stays open', async () => {
  const folder = fixture.copy();
  const store = await unlocked(folder);
  const before = readFileSync(join(folder, 'sleutels.json'));
  expect(codeOf(await renewDataKey(testTools(), store, 'fout'))).toBe('wrong-passphrase');
  const badWorker = testTools({ checkBackupWorker: '/there/is/no/worker' });
  expect((await renewDataKey(badWorker, store, passphrase)).ok).toBe(false);
  expect(bodies(store)).toEqual(['zonnebloem']);
  expect(keysIn(folder)).toMatchObject({ pending: null, retired: [] });
  expect(JSON.parse(before.toString()).keys.current).toEqual(
    expect.objectContaining({ id: keysIn(folder).current.id }),
  );
});

test('every user opens after a renewal, without anybody else at hand', async () => {
  const folder = fixture.copy();
  const store = await unlocked(folder);
  const newPassphrase = 'vier blauwe tafels zingen zacht';
  const slotId = must(
    await addSlot(testTools(), store, { ownSecret: passphrase, label: 'Mo Yildiz', newPassphrase }),
  );
  lockStore(must(await renewDataKey(testTools(), store, passphrase)));
  const other = must(await unlockStore(testTools(), folder, newPassphrase, slotId));
  expect(bodies(fixture.locking(other))).toEqual(['zonnebloem']);
});

test('R9: a backup from before a renewal still opens with its own key file', async () => {
  const folder = fixture.copy();
  const store = await unlocked(folder);
  const { file: backup } = must(await backupStore(testTools(), store));
  lockStore(must(await renewDataKey(testTools(), store, passphrase)));
  const restored = await restoreStore(testTools(), {
    folder: fixture.empty(),
    backup,
    passphraseOrCode: fixture.recoveryCode(),
  });
  expect(bodies(fixture.locking(must(restored)))).toEqual(['zonnebloem']);
});

test('R2: a slot added during a renewal does not put the old key back', async () => {
  const folder = fixture.copy();
  const before = await unlocked(folder);
  const newPassphrase = 'vier blauwe tafels zingen zacht';
  const [renewed, added] = await Promise.all([
    renewDataKey(testTools(), before, passphrase),
    addSlot(testTools(), before, { ownSecret: passphrase, label: 'Mo Yildiz', newPassphrase }),
  ]);
  expect(codeOf(added)).not.toBe('ok');
  lockStore(must(renewed));
  expect(bodies(await unlocked(folder))).toEqual(['zonnebloem']);
});
