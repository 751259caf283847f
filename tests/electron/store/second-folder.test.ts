import { chmodSync, closeSync, cpSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { backupProblemText } from '../../../shared/domain/toegang/backup-problem-text.ts';
import { backupKeyFile } from '../../../electron/store/backup-name.ts';
import { backupStore } from '../../../electron/store/backup-store.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { finished, startChild } from './child.ts';
import { smallDisk } from './full-disk.ts';
import { must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();
const disk = smallDisk();
afterAll(() => disk?.remove());

async function openedWithBackup() {
  const folder = fixture.copy();
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  const { file } = must(await backupStore(testTools(), store));
  return { store, file };
}

/** The backup with its key file where anybody may read it, and an empty folder of anybody's beside it. */
async function forNobody() {
  const { store, file } = await openedWithBackup();
  const root = fixture.empty();
  mkdirSync(root);
  for (const part of [file, backupKeyFile(file)]) {
    cpSync(part, join(root, basename(part)));
    chmodSync(join(root, basename(part)), 0o644);
  }
  const folder = join(root, 'tweede');
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  for (const above of [root, dirname(root)]) chmodSync(above, 0o755);
  const { key, salt } = store;
  const input = {
    backup: join(root, basename(file)),
    folder,
    key: key.toString('hex'),
    salt: salt.toString('hex'),
  };
  const copy = async (): Promise<string> => {
    const { stdout, stderr } = await finished(startChild('copy-as-nobody.child.ts', input));
    expect(stderr).toBe('');
    return stdout;
  };
  return { folder, copy };
}

test('R16: a second folder without rights is named, and takes the copy once they are back', async () => {
  const { folder, copy } = await forNobody();
  chmodSync(folder, 0o555);
  expect(await copy()).toBe('read-only');
  chmodSync(folder, 0o000);
  expect(await copy()).toBe('read-only');
  chmodSync(folder, 0o777);
  expect(readdirSync(folder)).toEqual([]);
  expect(await copy()).toBe('ok');
  expect(readdirSync(folder)).toHaveLength(2);
  expect(backupProblemText('read-only', 'second').happened).toBe(
    'Casustafel mag niet (meer) schrijven in de andere map.',
  );
});

test('R16: a second folder on a full disk is named, the backup here stands, and no half copy is left', async () => {
  // Mounting a small disk needs root; elsewhere a folder that is gone takes the same way through the code.
  const second = disk?.folder ?? fixture.empty();
  const filler = join(second, 'vol');
  if (disk !== null) fill(filler);
  const folder = fixture.copy();
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  const made = must(await backupStore(testTools(), store, second));
  expect(made.secondFolderProblem).toBe(disk === null ? 'folder-missing' : 'disk-full');
  expect(readdirSync(join(folder, 'reservekopie'))).toHaveLength(2);
  expect(disk === null ? [] : readdirSync(second)).toEqual(disk === null ? [] : ['vol']);
  rmSync(filler, { force: true });
  expect(backupProblemText('disk-full', 'second').happened).toBe('De schijf met de andere map is vol.');
});

function fill(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (;;) writeSync(handle, Buffer.alloc(4096));
  } catch {
    closeSync(handle);
  }
}
