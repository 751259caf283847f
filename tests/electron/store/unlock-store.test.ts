import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createStore } from '../../../electron/store/create-store.ts';
import { readStand } from '../../../electron/store/stand.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore } from '../../../electron/store/unlocked-store.ts';
import { storeProblemTexts } from '../../../shared/domain/toegang/store-problem-text.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';
import { testMigrations } from './test-migrations.ts';

const fixture = useStore();
const pageSize = 4096;

function flip(file: string, position: number, bit = 0): void {
  const bytes = readFileSync(file);
  bytes[position]! ^= 1 << bit;
  writeFileSync(file, bytes);
}

/** Every file of the folder but stand.json, by content. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !name.startsWith('stand.') && name !== 'reservekopie');
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

interface Broken {
  readonly what: string;
  readonly code: keyof typeof storeProblemTexts;
  readonly breakIt: (folder: string) => void;
}

const broken: readonly Broken[] = [
  {
    what: 'a flipped bit in the key file',
    code: 'key-file-damaged',
    breakIt: (folder) => flip(join(folder, 'sleutels.json'), 700),
  },
  {
    what: 'a cut-off key file',
    code: 'key-file-damaged',
    breakIt: (folder) => truncateSync(join(folder, 'sleutels.json'), 900),
  },
  {
    what: 'an empty key file',
    code: 'key-file-damaged',
    breakIt: (folder) => writeFileSync(join(folder, 'sleutels.json'), ''),
  },
  {
    what: 'no key file',
    code: 'key-file-missing',
    breakIt: (folder) => rmSync(join(folder, 'sleutels.json')),
  },
  {
    what: 'no store',
    code: 'store-missing',
    breakIt: (folder) => rmSync(join(folder, 'casustafel.db')),
  },
  {
    what: 'a store of 0 bytes',
    code: 'store-empty',
    breakIt: (folder) => truncateSync(join(folder, 'casustafel.db'), 0),
  },
  {
    what: 'a text file in its place',
    code: 'foreign-file',
    breakIt: (folder) => writeFileSync(join(folder, 'casustafel.db'), 'Boodschappen: melk, brood en kaas\n'),
  },
  {
    what: 'a file shorter than a salt',
    code: 'foreign-file',
    breakIt: (folder) => writeFileSync(join(folder, 'casustafel.db'), 'x'),
  },
  {
    what: 'a plain SQLite file in its place',
    code: 'foreign-file',
    breakIt: (folder) => {
      rmSync(join(folder, 'casustafel.db'));
      new Database(join(folder, 'casustafel.db')).exec('CREATE TABLE t (a)').close();
    },
  },
  {
    what: 'a flipped bit in the salt of the store',
    code: 'store-damaged',
    breakIt: (folder) => flip(join(folder, 'casustafel.db'), 3),
  },
  {
    what: 'a flipped bit in the first page',
    code: 'store-damaged',
    breakIt: (folder) => flip(join(folder, 'casustafel.db'), 200),
  },
  {
    what: 'a store cut off in its first page',
    code: 'store-damaged',
    breakIt: (folder) => truncateSync(join(folder, 'casustafel.db'), 1000),
  },
];

test.each(broken)('R5 R6 R7: $what is named $code, and nothing is changed', async ({ code, breakIt }) => {
  const folder = fixture.copy();
  breakIt(folder);
  const before = contentOf(folder);
  expect(codeOf(await unlockStore(testTools(), folder, passphrase))).toBe(code);
  expect(contentOf(folder)).toEqual(before);
});

test('R5: a wrong passphrase is named, before SQLite opens anything', async () => {
  const folder = fixture.copy();
  const before = contentOf(folder);
  const nativeBinding = '/nowhere/addon.node';
  const result = await unlockStore(testTools({ nativeBinding }), folder, `${passphrase} niet`);
  expect(result).toEqual({ ok: false, error: { code: 'wrong-passphrase', detail: null } });
  expect(contentOf(folder)).toEqual(before);
});

test('R5: a recovery code of another store is a wrong one', async () => {
  const other = must(await createStore(testTools(), { folder: fixture.empty(), passphrase, label: 'Ander' }));
  lockStore(other.store);
  expect(codeOf(await unlockStore(testTools(), fixture.copy(), other.recoveryCode))).toBe('wrong-passphrase');
});

test('R5: a key file of another store is a wrong pair', async () => {
  const folder = fixture.copy();
  const otherFolder = fixture.empty();
  lockStore(must(await createStore(testTools(), { folder: otherFolder, passphrase, label: 'Ander' })).store);
  writeFileSync(join(folder, 'sleutels.json'), readFileSync(join(otherFolder, 'sleutels.json')));
  const before = contentOf(folder);
  expect(codeOf(await unlockStore(testTools(), folder, passphrase))).toBe('wrong-pair');
  expect(contentOf(folder)).toEqual(before);
});

test('R5: a folder that is gone is not a first start', async () => {
  expect(codeOf(await unlockStore(testTools(), fixture.empty(), passphrase))).toBe('folder-missing');
});

test('a damaged page further on is named as damage when it is read, in every page', async () => {
  const folder = fixture.copy();
  const file = join(folder, 'casustafel.db');
  const whole = readFileSync(file);
  const pages = whole.length / pageSize;
  expect(pages).toBeGreaterThan(5);
  for (let page = 1; page < pages; page += 1) {
    writeFileSync(file, whole);
    flip(file, page * pageSize + 100);
    const result = await unlockStore(testTools(), folder, passphrase);
    const verdict = result.ok ? readAll(result.value.db) : result.error.code;
    if (result.ok) lockStore(result.value);
    expect([page, verdict]).toEqual([page, expect.stringMatching(/^(store-damaged|SQLITE_CORRUPT)/)]);
  }
});

function readAll(db: Database.Database): string {
  try {
    return String(db.pragma('integrity_check', { simple: true })) === 'ok' ? 'ok' : 'SQLITE_CORRUPT';
  } catch (error) {
    return error instanceof Database.SqliteError ? error.code : 'unknown';
  }
}

test('R11: a file of a newer program is refused by name, and nothing is changed', async () => {
  const folder = fixture.copy();
  lockStore(must(await unlockStore(testTools({ migrations: testMigrations }), folder, passphrase)));
  const before = contentOf(folder);
  expect(codeOf(await unlockStore(testTools(), folder, passphrase))).toBe('newer-version');
  expect(contentOf(folder)).toEqual(before);
  expect(storeProblemTexts['newer-version'].title).toContain('nieuwere versie');
});

test('wrong tries are counted, and forgotten once the store opens', async () => {
  const folder = fixture.copy();
  await unlockStore(testTools(), folder, 'fout een');
  await unlockStore(testTools(), folder, 'fout twee');
  expect(readStand(folder).stand).toMatchObject({
    wrongTries: 2,
    lastWrongTryAt: '2026-11-22T09:00:01.000Z',
  });
  lockStore(must(await unlockStore(testTools(), folder, passphrase)));
  expect(readStand(folder).stand.wrongTries).toBe(0);
});

test('a lost stand.json is a warning, never a refusal', async () => {
  const folder = fixture.copy();
  rmSync(join(folder, 'stand.json'));
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  expect(store.standLost).toBe(true);
  expect(readStand(folder).lost).toBe(false);
});

test('R6: a damaged stand.json is a warning and is kept with the date in its name', async () => {
  const folder = fixture.copy();
  writeFileSync(join(folder, 'stand.json'), '{"version":1,');
  const store = fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  expect(store.standLost).toBe(true);
  const kept = readFileSync(join(folder, 'stand.bewaard-2026-11-22T09-00-01-000Z.json'), 'utf8');
  expect(kept).toBe('{"version":1,');
});

test('stand.json keeps a field of a newer program', async () => {
  const folder = fixture.copy();
  const stand = { version: 1, wrongTries: 1, lastWrongTryAt: null, lastBackupAt: null, head: { number: 7 } };
  writeFileSync(join(folder, 'stand.json'), JSON.stringify(stand));
  fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
  expect(readStand(folder).stand).toMatchObject({ ...stand, wrongTries: 0 });
});

test('the key is wiped when the store is locked, and locking twice does no harm', async () => {
  const store = must(await unlockStore(testTools(), fixture.copy(), passphrase));
  expect(store.key.every((byte) => byte === 0)).toBe(false);
  lockStore(store);
  lockStore(store);
  expect(store.key.every((byte) => byte === 0)).toBe(true);
  expect(store.db.open).toBe(false);
});

test('R14: the same process does not open a store twice, and can after a lock', async () => {
  const folder = fixture.copy();
  const store = must(await unlockStore(testTools(), folder, passphrase));
  expect(codeOf(await unlockStore(testTools(), folder, passphrase))).toBe('in-use');
  lockStore(store);
  fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
});

test('after a failed unlock the folder is free again', async () => {
  const folder = fixture.copy();
  expect(codeOf(await unlockStore(testTools(), folder, 'fout'))).toBe('wrong-passphrase');
  fixture.locking(must(await unlockStore(testTools(), folder, passphrase)));
});

test('R20: an error holds a code, and no path or secret', async () => {
  const folder = fixture.copy();
  rmSync(join(folder, 'casustafel.db'));
  const result = await unlockStore(testTools(), folder, passphrase);
  expect(JSON.stringify(result)).toBe('{"ok":false,"error":{"code":"store-missing","detail":null}}');
});
