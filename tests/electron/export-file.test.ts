import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportFile } from '../../electron/export-file.ts';
import { log } from '../../electron/use-cases/log.ts';
import { testContext, type TestContext } from './use-cases/test-context.ts';

let folder: string;
let ctx: TestContext;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casustafel-export-'));
  ctx = testContext();
});
afterEach(() => rmSync(folder, { recursive: true }));

const note = () =>
  log(ctx, { actie: 'export', object: 'casus', objectId: 'c', detail: '2026-001-verslag.pdf' });
const lines = () => ctx.store.logboek.all().map(({ actie, resultaat, detail }) => [actie, resultaat, detail]);

test('L15: a file goes out with its line in the logboek', async () => {
  const file = join(folder, '2026-001-verslag.pdf');
  const parts = { choose: () => Promise.resolve(file), make: () => Promise.resolve('papier'), note };
  expect(await exportFile({ context: ctx }, ctx, parts)).toBe(file);
  expect(readFileSync(file, 'utf8')).toBe('papier');
  expect(lines()).toEqual([['export', 'gelukt', '2026-001-verslag.pdf']]);
});

test('L15: what cannot be noted does not stay outside', async () => {
  const file = join(folder, '2026-001-verslag.pdf');
  const full = () => {
    throw new Error('SQLITE_FULL');
  };
  const parts = { choose: () => Promise.resolve(file), make: () => Promise.resolve('papier'), note: full };
  await expect(exportFile({ context: ctx }, ctx, parts)).rejects.toThrow('SQLITE_FULL');
  expect(existsSync(file)).toBe(false);
});

test('L15: to a folder that is gone, before or while it is made, nothing goes out and nothing is noted', async () => {
  const file = join(folder, 'weg', '2026-001-verslag.pdf');
  const made: string[] = [];
  const make = () => {
    made.push('papier');
    rmSync(join(folder, 'weg'), { recursive: true });
    return Promise.resolve('papier');
  };
  const parts = { choose: () => Promise.resolve(file), make, note };
  await expect(exportFile({ context: ctx }, ctx, parts)).rejects.toMatchObject({ code: 'map-weg' });
  expect(made).toEqual([]);
  mkdirSync(join(folder, 'weg'));
  await expect(exportFile({ context: ctx }, ctx, parts)).rejects.toMatchObject({ code: 'map-weg' });
  expect(made).toEqual(['papier']);
  expect(lines()).toEqual([]);
});

test('after a lock nothing is written', async () => {
  const file = join(folder, '2026-001-verslag.pdf');
  const parts = { choose: () => Promise.resolve(file), make: () => Promise.resolve('papier'), note };
  await expect(exportFile({ context: testContext() }, ctx, parts)).rejects.toMatchObject({
    code: 'vergrendeld',
  });
  expect(existsSync(file)).toBe(false);
  expect(lines()).toEqual([]);
});

test('what stood there stays when the new file cannot be noted, and nothing is left beside it', async () => {
  const file = join(folder, '2026-001-verslag.pdf');
  writeFileSync(file, 'van gisteren');
  const full = () => {
    throw new Error('SQLITE_FULL');
  };
  const parts = { choose: () => Promise.resolve(file), make: () => Promise.resolve('papier'), note: full };
  await expect(exportFile({ context: ctx }, ctx, parts)).rejects.toThrow('SQLITE_FULL');
  expect(readdirSync(folder)).toEqual(['2026-001-verslag.pdf']);
  expect(readFileSync(file, 'utf8')).toBe('van gisteren');
});

test('a lock while the file is written leaves nothing, and what stood there stays', async () => {
  const file = join(folder, '2026-001-verslag.pdf');
  writeFileSync(file, 'van gisteren');
  let asked = 0;
  const session = {
    get context() {
      asked += 1;
      return asked === 1 ? ctx : testContext();
    },
  };
  const parts = { choose: () => Promise.resolve(file), make: () => Promise.resolve('papier'), note };
  await expect(exportFile(session, ctx, parts)).rejects.toMatchObject({ code: 'vergrendeld' });
  expect(readdirSync(folder)).toEqual(['2026-001-verslag.pdf']);
  expect(readFileSync(file, 'utf8')).toBe('van gisteren');
  expect(lines()).toEqual([]);
});

test('a name that cannot be replaced is said, is not noted, and leaves nothing beside it', async () => {
  const file = join(folder, '2026-001-verslag.pdf');
  mkdirSync(join(file, 'een map'), { recursive: true });
  const parts = { choose: () => Promise.resolve(file), make: () => Promise.resolve('papier'), note };
  await expect(exportFile({ context: ctx }, ctx, parts)).rejects.toMatchObject({
    code: 'bestand-niet-geschreven',
  });
  expect(readdirSync(folder)).toEqual(['2026-001-verslag.pdf']);
  expect(lines()).toEqual([]);
});

test('on Windows a path that its programs cannot open is refused before anything is made', async () => {
  const file = join(folder, `${'m'.repeat(230)}.pdf`);
  const make = () => Promise.reject(new Error('made'));
  const parts = { choose: () => Promise.resolve(file), make, note };
  await expect(exportFile({ context: ctx }, ctx, parts, 'win32')).rejects.toMatchObject({
    code: 'pad-te-lang',
  });
});
