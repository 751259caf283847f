import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { createStore } from '../../../electron/store/create-store.ts';
import { renewRecoveryCode } from '../../../electron/store/recovery-code.ts';
import { setPassphrase } from '../../../electron/store/user-slots.ts';
import { inspectFolder } from '../../../electron/store/store-files.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

// A full disk on any machine: the write of a file that is being replaced fails, as Linux reports it.
const fault = vi.hoisted(() => ({ full: false }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    writeFileSync: (...args: Parameters<typeof fs.writeFileSync>) => {
      if (fault.full) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      fs.writeFileSync(...args);
    },
  };
});

const fixture = useStore();
beforeEach(() => {
  fault.full = false;
});

test('R2 R5: a full disk leaves the key file as it was, and the old secrets valid', async () => {
  const folder = fixture.copy();
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  const before = readFileSync(join(folder, 'sleutels.json'));
  fault.full = true;
  expect(codeOf(await renewRecoveryCode(testTools(), store, passphrase))).toBe('disk-full');
  expect(codeOf(await setPassphrase(testTools(), store, passphrase, 'vier blauwe tafels zingen zacht'))).toBe(
    'disk-full',
  );
  expect(readFileSync(join(folder, 'sleutels.json'))).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.endsWith('.deel'))).toEqual([]);
});

test('R2 R5: a full disk begins no store', async () => {
  const folder = fixture.empty();
  fault.full = true;
  expect(codeOf(await createStore(testTools(), { folder, passphrase, label: 'Voorzitter' }))).toBe(
    'disk-full',
  );
  expect(inspectFolder(folder)).toEqual({ state: 'empty' });
});

test('R16: a wrong passphrase on a full disk is named as a wrong passphrase', async () => {
  const folder = fixture.copy();
  fault.full = true;
  expect(codeOf(await unlockStore(testTools(), folder, 'fout'))).toBe('wrong-passphrase');
});

test('R16: a store opens on a full disk, to be read', async () => {
  const folder = fixture.copy();
  await unlockStore(testTools(), folder, 'fout');
  fault.full = true;
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  expect(store.standLost).toBe(true);
  expect(store.db.prepare('SELECT body FROM entry').pluck().get()).toBe('zonnebloem');
});
