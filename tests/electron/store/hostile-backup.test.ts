import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { backupKeyFile } from '../../../electron/store/backup-name.ts';
import { backupStore } from '../../../electron/store/backup-store.ts';
import { previewRestore } from '../../../electron/store/compare-restore.ts';
import { createStore } from '../../../electron/store/create-store.ts';
import { testBackup } from '../../../electron/store/hersteltest.ts';
import { restoreStore } from '../../../electron/store/restore-store.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore } from '../../../electron/store/unlocked-store.ts';
import { folderPrint } from './folder-print.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();

async function onStick(folder: string): Promise<string> {
  const store = must(await unlockStore(testTools(), folder, passphrase));
  const { file } = must(await backupStore(testTools(), store));
  lockStore(store);
  const stick = fixture.empty();
  mkdirSync(stick);
  for (const name of [file, backupKeyFile(file)]) cpSync(name, join(stick, basename(name)));
  return join(stick, basename(file));
}

/** A real file elsewhere with a link to it in its place. */
function asLink(file: string): void {
  renameSync(file, `${file}.elders`);
  symlinkSync(`${file}.elders`, file);
}

const hostile: readonly {
  what: string;
  code: string;
  /** Answers the file when it has another name now. */
  breakIt: (backup: string) => unknown;
}[] = [
  { what: 'is a link', code: 'not-a-backup', breakIt: asLink },
  {
    what: 'has a link for a key file',
    code: 'not-a-backup',
    breakIt: (backup) => asLink(backupKeyFile(backup)),
  },
  {
    what: 'is a folder',
    code: 'not-a-backup',
    breakIt: (backup) => {
      rmSync(backup);
      mkdirSync(backup);
    },
  },
  {
    what: 'has a folder for a key file',
    code: 'not-a-backup',
    breakIt: (backup) => {
      rmSync(backupKeyFile(backup));
      mkdirSync(backupKeyFile(backup));
    },
  },
  {
    what: 'has a key file of 5 MB',
    code: 'not-a-backup',
    breakIt: (backup) => truncateSync(backupKeyFile(backup), 5 * 1024 ** 2),
  },
  {
    what: 'is larger than any store',
    code: 'not-a-backup',
    breakIt: (backup) => truncateSync(backup, 17 * 1024 ** 3),
  },
  {
    what: 'is a plain SQLite file',
    code: 'not-a-backup',
    breakIt: (backup) => writeFileSync(backup, `SQLite format 3\0${'x'.repeat(8176)}`),
  },
  {
    what: 'has another name',
    code: 'not-a-backup',
    breakIt: (backup) => {
      renameSync(backup, `${backup}.txt`);
      return `${backup}.txt`;
    },
  },
  {
    what: 'was cut off in the middle of a page',
    code: 'backup-damaged',
    breakIt: (backup) => truncateSync(backup, 4096 * 3 + 100),
  },
  {
    what: 'was cut off after a page',
    code: 'backup-damaged',
    breakIt: (backup) => truncateSync(backup, 4096 * 3),
  },
  {
    what: 'has half a key file',
    code: 'backup-damaged',
    breakIt: (backup) => truncateSync(backupKeyFile(backup), 700),
  },
  {
    what: 'has a key file with a field changed',
    code: 'backup-damaged',
    breakIt: (backup) => {
      const text = readFileSync(backupKeyFile(backup), 'utf8');
      writeFileSync(backupKeyFile(backup), text.replace('"generation": 1', '"generation": 2'));
    },
  },
  {
    what: 'has a key file with a prototype key',
    code: 'backup-damaged',
    breakIt: (backup) =>
      writeFileSync(backupKeyFile(backup), '{"__proto__": {"format": "casustafel-sleutels"}}'),
  },
  {
    what: 'has the key file of another store',
    code: 'wrong-pair',
    breakIt: async (backup) => {
      const folder = fixture.empty();
      const other = must(await createStore(testTools(), { folder, passphrase, label: 'Ander' })).store;
      lockStore(other);
      cpSync(join(folder, 'sleutels.json'), backupKeyFile(backup));
    },
  },
];

test.each(hostile)(
  'R7: a backup that $what is refused as $code by every way in, and nothing is written',
  async ({ code, breakIt }) => {
    const folder = fixture.copy();
    const backup = await onStick(folder);
    const changed = await breakIt(backup);
    const given = typeof changed === 'string' ? changed : backup;
    const before = folderPrint(folder);
    const wanted = { folder, backup: given, passphraseOrCode: passphrase };
    expect(codeOf(await restoreStore(testTools(), wanted))).toBe(code);
    expect(codeOf(await previewRestore(testTools(), folder, given, passphrase))).toBe(code);
    expect(codeOf(await testBackup(testTools(), given, passphrase))).toBe(code);
    const after = folderPrint(folder);
    // A part file that came and went leaves its mark on the folder itself, and nowhere else.
    delete before['.'];
    delete after['.'];
    expect(after).toEqual(before);
  },
);
