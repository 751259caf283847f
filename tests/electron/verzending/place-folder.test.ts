import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { placeFolder, type FolderToPlace } from '../../../electron/verzending/place-folder.ts';
import { log } from '../../../electron/use-cases/log.ts';
import { Refused } from '../../../electron/use-cases/refused.ts';
import { testContext, type TestContext } from '../use-cases/test-context.ts';

/** What the system answers to the next renames; the fault of a scanner that has a file open. */
const answers: string[] = [];
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    renameSync: (from: string, to: string) => {
      const code = answers.shift();
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      real.renameSync(from, to);
    },
  };
});

let ctx: TestContext;
let folder: FolderToPlace;
beforeEach(() => {
  answers.length = 0;
  ctx = testContext();
  const parent = mkdtempSync(join(tmpdir(), 'casustafel-plaats-'));
  const beside = join(parent, 'beside');
  mkdirSync(beside);
  writeFileSync(join(beside, 'a.pdf'), 'papier');
  folder = {
    beside,
    parent,
    name: '2026-001-verslag-v1-26-nov-2026',
    record: () => log(ctx, { actie: 'export', object: 'casus', objectId: 'c', detail: 'a.pdf' }),
    check: () => undefined,
    platform: 'win32',
  };
});

const lines = () => ctx.store.logboek.all().map(({ detail }) => detail);

test('a file that a scanner holds for a moment: tried again, and noted once', async () => {
  answers.push('EPERM', 'EBUSY');
  expect(await placeFolder(ctx, folder)).toBe(join(folder.parent, folder.name));
  expect(readdirSync(folder.parent)).toEqual([folder.name]);
  expect(lines()).toEqual(['a.pdf']);
});

test('held for good: a refusal, no folder with its name, and no line', async () => {
  answers.push(...Array.from({ length: 6 }, () => 'EPERM'));
  await expect(placeFolder(ctx, folder)).rejects.toMatchObject({ code: 'bestand-in-gebruik' });
  expect(answers).toEqual([]);
  expect(readdirSync(folder.parent)).toEqual(['beside']);
  expect(lines()).toEqual([]);
});

test('what waiting does not help is refused at once', async () => {
  answers.push('ENOSPC', 'never asked');
  await expect(placeFolder(ctx, folder)).rejects.toMatchObject({ code: 'map-vol' });
  expect(answers).toEqual(['never asked']);
});

test('a lock between two tries: nothing goes out', async () => {
  answers.push('EBUSY');
  let asked = 0;
  const check = () => {
    asked += 1;
    if (asked === 2) throw new Refused('vergrendeld');
  };
  await expect(placeFolder(ctx, { ...folder, check })).rejects.toMatchObject({ code: 'vergrendeld' });
  expect(existsSync(join(folder.parent, folder.name))).toBe(false);
  expect(lines()).toEqual([]);
});

test('a store that refuses at the end of the transaction takes the folder away again', async () => {
  const { store } = ctx;
  const refusing = {
    ...ctx,
    store: {
      ...store,
      transaction: <T>(work: () => T): T => {
        work();
        throw new Error('SQLITE_FULL');
      },
    },
  };
  await expect(placeFolder(refusing, folder)).rejects.toThrow('SQLITE_FULL');
  expect(readdirSync(folder.parent)).toEqual([]);
  rmSync(folder.parent, { recursive: true });
});
