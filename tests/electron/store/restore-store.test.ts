import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { backupStore } from '../../../electron/store/backup-store.ts';
import { restoreStore } from '../../../electron/store/restore-store.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore } from '../../../electron/store/unlocked-store.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();

/** A folder with a backup, as on a stick: the two files of the backup and nothing else. */
async function onStick(folder: string): Promise<string> {
  const store = must(await unlockStore(testTools(), folder, passphrase));
  const { file } = must(await backupStore(testTools(), store));
  lockStore(store);
  const stick = fixture.empty();
  mkdirSync(stick);
  for (const name of [file, file.replace('.db', '.sleutels.json')]) cpSync(name, join(stick, basename(name)));
  return join(stick, basename(file));
}

const bodies = 'SELECT body FROM entry ORDER BY id';

test('R9: a backup restores elsewhere with only itself and the recovery code', async () => {
  const source = fixture.copy();
  const backup = await onStick(source);
  rmSync(source, { recursive: true });
  const folder = fixture.empty();
  const restored = must(
    await restoreStore(testTools(), { folder, backup, passphraseOrCode: fixture.recoveryCode() }),
  );
  expect(restored.db.prepare(bodies).pluck().all()).toEqual(['zonnebloem']);
  expect(restored.slot.kind).toBe('herstelcode');
  lockStore(restored);
  const again = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  expect(again.db.prepare(bodies).pluck().all()).toEqual(['zonnebloem']);
});

test('R6: what stood there is kept, with the date in its name, its journal too', async () => {
  const folder = fixture.copy();
  const backup = await onStick(folder);
  writeFileSync(join(folder, 'casustafel.db'), 'broken store');
  writeFileSync(join(folder, 'casustafel.db-journal'), 'old journal');
  writeFileSync(join(folder, 'sleutels.json'), 'broken key file');
  writeFileSync(join(folder, 'sleutels.vorige.json'), 'earlier key file');
  const store = must(await restoreStore(testTools(), { folder, backup, passphraseOrCode: passphrase }));
  expect(store.db.prepare(bodies).pluck().all()).toEqual(['zonnebloem']);
  lockStore(store);
  const stamp = 'bewaard-2026-11-22T09-00-01-000Z';
  const kept = readdirSync(folder).filter((name) => name.includes(stamp));
  expect(Object.fromEntries(kept.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))).toEqual({
    [`casustafel.${stamp}.db`]: 'broken store',
    [`casustafel.${stamp}.db-journal`]: 'old journal',
    [`sleutels.${stamp}.json`]: 'broken key file',
    [`sleutels.vorige.${stamp}.json`]: 'earlier key file',
  });
});

test('R6: a kept file is never written over', async () => {
  const folder = fixture.copy();
  const backup = await onStick(folder);
  const kept = join(folder, 'casustafel.bewaard-2026-11-22T09-00-01-000Z.db');
  writeFileSync(kept, 'kept before');
  expect(codeOf(await restoreStore(testTools(), { folder, backup, passphraseOrCode: passphrase }))).toBe(
    'already-exists',
  );
  expect(readFileSync(kept, 'utf8')).toBe('kept before');
  fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
});

const refused: readonly { what: string; code: string; breakIt: (backup: string) => void }[] = [
  { what: 'is gone', code: 'backup-missing', breakIt: (backup) => rmSync(backup) },
  {
    what: 'has no key file',
    code: 'backup-missing',
    breakIt: (backup) => rmSync(backup.replace('.db', '.sleutels.json')),
  },
  {
    what: 'has a damaged key file',
    code: 'backup-damaged',
    breakIt: (backup) => writeFileSync(backup.replace('.db', '.sleutels.json'), '{}'),
  },
  { what: 'is empty', code: 'backup-damaged', breakIt: (backup) => writeFileSync(backup, '') },
  {
    what: 'is another file',
    code: 'not-a-backup',
    breakIt: (backup) => writeFileSync(backup, 'x'.repeat(9000)),
  },
  {
    what: 'has a damaged page',
    code: 'backup-damaged',
    breakIt: (backup) => {
      const bytes = readFileSync(backup);
      bytes.fill(0, 4096 * 2 + 10, 4096 * 2 + 20);
      writeFileSync(backup, bytes);
    },
  },
];

test.each(refused)(
  'R6: a backup that $what is refused as $code, and nothing moves',
  async ({ code, breakIt }) => {
    const folder = fixture.copy();
    const backup = await onStick(folder);
    breakIt(backup);
    const before = readdirSync(folder);
    const result = await restoreStore(testTools(), { folder, backup, passphraseOrCode: passphrase });
    expect(codeOf(result)).toBe(code);
    expect(readdirSync(folder)).toEqual(before);
    fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  },
);

test('a wrong recovery code restores nothing', async () => {
  const folder = fixture.copy();
  const backup = await onStick(folder);
  const result = await restoreStore(testTools(), { folder, backup, passphraseOrCode: 'fout' });
  expect(codeOf(result)).toBe('wrong-passphrase');
  fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
});
