import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KaderFiles } from '../../../electron/kader-files.ts';
import { listConcepts } from '../../../electron/use-cases/kader/concepts.ts';
import { findKader } from '../../../shared/kader/catalog.ts';
import { testContext, type TestContext } from './test-context.ts';

let folder: string;
let file: string;
let ctx: TestContext;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casustafel-hostile-'));
  file = join(folder, 'kader.json');
  ctx = testContext();
});
afterEach(() => rmSync(folder, { recursive: true }));

function importFile(chosen = file) {
  const chooseWhere = () => Promise.resolve(null);
  return new KaderFiles({
    session: { context: ctx },
    chooseFile: () => Promise.resolve(chosen),
    chooseWhere,
  }).importFile();
}

const good = JSON.stringify({ ...findKader('dalfsen', '1.0'), versie: '1.1' });

/** What was said of the file; and nothing of it stays. */
async function faultsOf(): Promise<string[]> {
  const outcome = await importFile();
  expect(listConcepts(ctx, {})).toEqual([]);
  expect(ctx.store.logboek.all()).toEqual([]);
  return outcome.outcome === 'refused' ? outcome.faults.map(({ reden }) => reden) : [outcome.outcome];
}

test('a file of many gigabytes is refused for its size, without being read', async () => {
  writeFileSync(file, good);
  // Sparse: it takes no room on the disk.
  truncateSync(file, 8 * 1024 ** 3);
  const before = process.memoryUsage().rss;
  expect(await faultsOf()).toEqual(['is te groot: een kaderbestand is hoogstens 2 MB']);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 ** 2);
});

test('a pipe, a device, a folder and a link to nowhere are no file, and nobody waits for them', async () => {
  const pipe = join(folder, 'pipe.json');
  execFileSync('mkfifo', [pipe]);
  const nowhere = join(folder, 'nowhere.json');
  symlinkSync(join(folder, 'none'), nowhere);
  const loop = join(folder, 'loop.json');
  symlinkSync(loop, loop);
  for (const chosen of [pipe, '/dev/zero', '/dev/tty', folder, nowhere, loop]) {
    await expect(importFile(chosen), chosen).rejects.toMatchObject({ code: 'bestand-niet-gelezen' });
  }
});

test('a link to a file is that file', async () => {
  const target = join(folder, 'target.json');
  writeFileSync(target, good);
  symlinkSync(target, file);
  expect(await importFile()).toMatchObject({ outcome: 'concept' });
});

test('another encoding is not read as something else', async () => {
  writeFileSync(file, Buffer.from(`\uFEFF${good}`, 'utf16le'));
  expect(await faultsOf()).toEqual(['is geen tekst (UTF-8)']);
  // Without its mark and with plain letters this is text full of zero bytes.
  writeFileSync(file, Buffer.from(good.replace(/[^ -~]/g, 'e'), 'utf16le'));
  expect(await faultsOf()).toEqual(['is geen geldige JSON']);
  writeFileSync(file, Buffer.from(good, 'latin1'));
  expect(await faultsOf()).toEqual(['is geen tekst (UTF-8)']);
});

test('cut off anywhere it is no JSON', async () => {
  for (let part = 1; part < 20; part += 1) {
    writeFileSync(file, good.slice(0, Math.floor((good.length * part) / 20)));
    expect(await faultsOf()).toEqual(['is geen geldige JSON']);
  }
});

test('nested a hundred thousand deep where a text is asked, it is refused and nothing overflows', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  writeFileSync(file, good.replace('"id":"dalfsen"', `"id":${deep}`));
  expect(await faultsOf()).toEqual(['hier moet tekst staan']);
  writeFileSync(file, good.replace('"rollen":[', `"rollen":[${deep},`));
  expect((await faultsOf()).length).toBeGreaterThan(0);
});

test('names of a prototype as keys and ids are refused, and change no prototype', async () => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
    ctx = testContext();
    writeFileSync(file, good.replace('{', `{"${key}": {"polluted": true},`));
    expect((await faultsOf()).length).toBeGreaterThan(0);
    writeFileSync(file, good.replaceAll('"dalfsen"', `"${key}"`));
    const outcome = await importFile();
    // A key of lower case letters is a good id, and a kader of its own.
    expect(outcome.outcome).toBe(/^[a-z]+$/.test(key) ? 'concept' : 'refused');
  }
  expect('polluted' in {}).toBe(false);
});
