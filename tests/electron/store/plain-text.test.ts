import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupStore } from '../../../electron/store/backup-store.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore } from '../../../electron/store/unlocked-store.ts';
import { must, passphrase, testTools, useStore } from './store-fixture.ts';
import { testMigrations } from './test-migrations.ts';

const fixture = useStore();
const planted = 'Wolkenkrabberstraat';
const needles = [
  Buffer.from(planted, 'utf8'),
  Buffer.from(planted, 'utf16le'),
  Buffer.from(planted, 'utf16le').swap16(),
];

/** The files of a folder that hold the planted word. */
function filesWithPlanted(folder: string): string[] {
  return allFiles(folder).filter((file) => {
    const bytes = readFileSync(file);
    return needles.some((needle) => bytes.includes(needle));
  });
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile());
}

test('the search finds the word in each of the three encodings', () => {
  expect(needles.map((needle) => needle.length)).toEqual([19, 38, 38]);
  expect(Buffer.concat([Buffer.from('x'), ...needles]).includes(Buffer.from(planted, 'utf16le'))).toBe(true);
});

test('no file holds what was typed: store, journal, backups, key file', async () => {
  const folder = fixture.copy();
  const store = must(await unlockStore(testTools({ migrations: testMigrations }), folder, passphrase));
  const insert = store.db.prepare('INSERT INTO entry (id, body) VALUES (?, ?)');
  for (let number = 1; number <= 200; number += 1)
    insert.run(`p${number}`, `${planted} ${number} `.repeat(20));
  // In the middle of a transaction the old pages stand in the journal.
  store.db.exec('BEGIN');
  store.db.prepare('UPDATE entry SET body = body || ?').run(planted);
  expect(statSync(join(folder, 'casustafel.db-journal')).size).toBeGreaterThan(4096);
  expect(filesWithPlanted(folder)).toEqual([]);
  store.db.exec('COMMIT');
  must(await backupStore(testTools(), store));
  store.db.exec("DELETE FROM entry_log; DELETE FROM entry WHERE id LIKE 'p1%'; VACUUM");
  expect(filesWithPlanted(folder)).toEqual([]);
  lockStore(store);
  expect(filesWithPlanted(folder)).toEqual([]);
  expect(allFiles(folder).length).toBeGreaterThanOrEqual(7);
});

test('a backup that is being written holds no plain text', async () => {
  const folder = fixture.copy();
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  store.db.prepare('INSERT INTO entry (id, body) VALUES (?, ?)').run('p', planted);
  const backup = backupStore(testTools(), store);
  const parts = readdirSync(join(folder, 'reservekopie')).filter((name) => name.endsWith('.deel'));
  expect(parts).toHaveLength(1);
  expect(filesWithPlanted(folder)).toEqual([]);
  must(await backup);
});

test('the search does find a word that is there', async () => {
  const folder = fixture.copy();
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  store.db.prepare('INSERT INTO entry (id, body) VALUES (?, ?)').run('p', planted);
  const plain = store.db.serialize();
  expect(needles.some((needle) => plain.includes(needle))).toBe(true);
});
