import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStore } from '../../../electron/store/create-store.ts';
import { inspectFolder } from '../../../electron/store/store-files.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore } from '../../../electron/store/unlocked-store.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();
const wanted = (folder: string) => ({ folder, passphrase, label: 'Voorzitter' });

test('makes a store, a key file and stand.json, and nothing else', async () => {
  const folder = fixture.empty();
  const { store } = must(await createStore(testTools(), wanted(folder)));
  lockStore(store);
  expect(readdirSync(folder).toSorted()).toEqual(['casustafel.db', 'sleutels.json', 'stand.json']);
  expect(store.standLost).toBe(false);
});

test('gives nobody else on the machine a right to the files', async () => {
  const folder = fixture.empty();
  lockStore(must(await createStore(testTools(), wanted(folder))).store);
  const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o077);
  expect(modes).toEqual([0, 0, 0]);
  expect(statSync(folder).mode & 0o077).toBe(0);
});

test('R1: the passphrase alone and the recovery code alone open the store', async () => {
  const folder = fixture.empty();
  const { store, recoveryCode } = must(await createStore(testTools(), wanted(folder)));
  store.db.prepare("INSERT INTO entry (id, body) VALUES ('1', 'een')").run();
  lockStore(store);
  for (const secret of [passphrase, recoveryCode, recoveryCode.toLowerCase().replaceAll('-', ' ')]) {
    const opened = must(await unlockStore(testTools(), folder, secret));
    expect(opened.db.prepare('SELECT body FROM entry').pluck().all()).toEqual(['een']);
    lockStore(opened);
  }
});

test('R1: the recovery code is in no file of the folder', async () => {
  const folder = fixture.empty();
  const { store, recoveryCode } = must(await createStore(testTools(), wanted(folder)));
  lockStore(store);
  const firstGroup = recoveryCode.slice(0, 5);
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  expect(texts.filter((text) => text.includes(recoveryCode) || text.includes(firstGroup))).toEqual([]);
});

const leftovers: readonly [what: string, name: string][] = [
  ['a store', 'casustafel.db'],
  ['an empty store', 'casustafel.db'],
  ['a journal', 'casustafel.db-journal'],
  ['a key file', 'sleutels.json'],
  ['an earlier key file', 'sleutels.vorige.json'],
  ['a kept store', 'casustafel.bewaard-2026-11-22T09-00-00-000Z.db'],
  ['a backup', 'reservekopie/casustafel-2026-11-22T09-00-00-000Z.db'],
  ['the key file of a backup', 'reservekopie/casustafel-2026-11-22T09-00-00-000Z.sleutels.json'],
];

test.each(leftovers)('R2 R7: makes no key where %s lies', async (what, name) => {
  const folder = fixture.empty();
  mkdirSync(join(folder, 'reservekopie'), { recursive: true });
  writeFileSync(join(folder, name), what.startsWith('an empty') ? '' : 'x');
  const before = readdirSync(folder);
  expect(codeOf(await createStore(testTools(), wanted(folder)))).toBe('already-exists');
  expect(readdirSync(folder)).toEqual(before);
  expect(inspectFolder(folder).state).toBe('problem');
});

test('R2: makes no key when a backup lies in the second backup folder', async () => {
  const folder = fixture.empty();
  const second = fixture.empty();
  mkdirSync(second);
  writeFileSync(join(second, 'casustafel-2026-11-22T09-00-00-000Z.db'), 'x');
  const result = await createStore(testTools(), { ...wanted(folder), secondBackupFolder: second });
  expect(codeOf(result)).toBe('already-exists');
  expect(existsSync(folder)).toBe(false);
});

test('a folder with files of others is a first start', () => {
  const folder = fixture.empty();
  expect(inspectFolder(folder)).toEqual({ state: 'empty' });
  mkdirSync(folder);
  writeFileSync(join(folder, 'Preferences'), '{}');
  expect(inspectFolder(folder)).toEqual({ state: 'empty' });
});

test('a write that a crash cut short does not stand in the way of a first start', async () => {
  const folder = fixture.empty();
  mkdirSync(folder);
  writeFileSync(join(folder, 'casustafel.db.00000000.deel'), 'x');
  lockStore(must(await createStore(testTools(), wanted(folder))).store);
  expect(inspectFolder(folder)).toEqual({ state: 'store' });
});

test('a weak passphrase makes nothing', async () => {
  const folder = fixture.empty();
  const result = await createStore(testTools(), { ...wanted(folder), passphrase: 'Welkom2026!Welkom' });
  expect(codeOf(result)).toBe('weak-passphrase');
  expect(existsSync(folder)).toBe(false);
});

test('a KDF that fails leaves no key and no store', async () => {
  const folder = fixture.empty();
  const result = await createStore(testTools({ argon2Worker: '/nowhere/argon2.js' }), wanted(folder));
  expect(codeOf(result)).toBe('unexpected');
  expect(inspectFolder(folder)).toEqual({ state: 'empty' });
});

test('a first migration that fails leaves no key and no store, and the folder can be used again', async () => {
  const folder = fixture.empty();
  const broken = { number: 1, name: 'broken', up: () => expect.unreachable() };
  expect(codeOf(await createStore(testTools({ migrations: [broken] }), wanted(folder)))).toBe(
    'migration-failed',
  );
  expect(inspectFolder(folder)).toEqual({ state: 'empty' });
  lockStore(must(await createStore(testTools(), wanted(folder))).store);
});

test('a copy of the whole folder opens: nothing hangs on the machine or the path', async () => {
  const opened = must(await unlockStore(testTools(), fixture.copy(), passphrase));
  expect(opened.db.prepare('SELECT body FROM entry').pluck().all()).toEqual(['zonnebloem']);
  lockStore(opened);
});

test('a leftover of one name does not hide another', () => {
  const folder = fixture.copy();
  copyFileSync(join(folder, 'sleutels.json'), join(folder, 'sleutels.vorige.json'));
  expect(inspectFolder(folder)).toEqual({ state: 'store' });
});
