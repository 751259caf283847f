import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { listBackups } from '../../../electron/store/list-backups.ts';
import { testBackup } from '../../../electron/store/hersteltest.ts';
import { storePaths } from '../../../electron/store/store-files.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { finished, hasWritten, startChild } from './child.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();
const kills = 12;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test(`R8: ${kills} processes killed while making a backup: every copy with its name opens, and the store too`, async () => {
  const folder = fixture.copy();
  const second = fixture.empty();
  mkdirSync(second);
  const { migrations: _, now: __, ...tools } = testTools();
  for (let run = 0; run < kills; run += 1) {
    const child = startChild('make-backups.child.ts', { folder, second, passphrase, tools });
    const end = finished(child);
    await hasWritten(child, 'open');
    await pause(Math.random() * 600);
    child.kill('SIGKILL');
    expect((await end).stderr).toBe('');
  }
  for (const place of [storePaths(folder).backups, second]) {
    for (const { name, slots } of listBackups(place, null)) {
      expect(slots).not.toBe(null);
      expect(codeOf(await testBackup(testTools(), join(place, name), passphrase))).toBe('ok');
    }
    const strange = readdirSync(place)
      .map((file) => basename(file))
      .filter((file) => !/^casustafel-.*(\.db|\.sleutels\.json|\.deel|\.deel-journal)$/.test(file));
    expect(strange).toEqual([]);
  }
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok');
}, 60_000);
