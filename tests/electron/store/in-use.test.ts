import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { applyCipher } from '../../../db/cipher.ts';
import { restoreStore } from '../../../electron/store/restore-store.ts';
import { backupStore } from '../../../electron/store/backup-store.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore } from '../../../electron/store/unlocked-store.ts';
import { finished, hasWritten, startChild } from './child.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();

/** Runs the step while another process holds the store. */
async function whileHeld(
  folder: string,
  step: (key: Buffer, salt: Buffer) => Promise<void> | void,
): Promise<void> {
  const own = must(await unlockStore(testTools(), folder, passphrase));
  const key = Buffer.from(own.key);
  const salt = own.salt;
  lockStore(own);
  const input = { file: join(folder, 'casustafel.db'), key: key.toString('hex'), salt: salt.toString('hex') };
  const child = startChild('hold-store.child.ts', input);
  const end = finished(child);
  await hasWritten(child, 'open');
  await step(key, salt);
  child.stdin?.end();
  expect((await end).stderr).toBe('');
}

test('R5 R14: a store that another process has open is named as in use, and opens afterwards', async () => {
  const folder = fixture.copy();
  await whileHeld(folder, async () => {
    expect(codeOf(await unlockStore(testTools(), folder, passphrase))).toBe('in-use');
  });
  fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
});

test('R14: a second process cannot even read, with the right key', async () => {
  const folder = fixture.copy();
  await whileHeld(folder, (key, salt) => {
    const db = new Database(join(folder, 'casustafel.db'), { readonly: true, timeout: 0 });
    applyCipher(db, key, salt);
    expect(() => db.prepare('SELECT * FROM entry').all()).toThrow('database is locked');
    db.close();
  });
});

test('R14: a store in use is not put aside for a backup', async () => {
  const folder = fixture.copy();
  const store = must(await unlockStore(testTools(), folder, passphrase));
  const { file: backup } = must(await backupStore(testTools(), store));
  lockStore(store);
  await whileHeld(folder, async () => {
    const result = await restoreStore(testTools(), { folder, backup, passphraseOrCode: passphrase });
    expect(codeOf(result)).toBe('in-use');
  });
  fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
});
