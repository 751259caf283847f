import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../../electron/keys/durable-file.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casustafel-file-'));
  file = join(folder, 'sleutels.json');
  writeFileSync(file, 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the new text takes the place of the old, for its owner only', async () => {
  await replaceFile(file, 'new', () => undefined);
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readdirSync(folder)).toEqual(['sleutels.json']);
});

test('R2: the proof sees what is on the disk, while the old file still stands', async () => {
  const seen: string[] = [];
  await replaceFile(file, 'new', (readBack) => {
    seen.push(readBack, readFileSync(file, 'utf8'));
  });
  expect(seen).toEqual(['new', 'old']);
});

test('R2: a proof that fails leaves the old file and nothing beside it', async () => {
  const failing = replaceFile(file, 'new', () => {
    throw new Error('does not open');
  });
  await expect(failing).rejects.toThrow('does not open');
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['sleutels.json']);
});

test('a folder that is not there is an error', async () => {
  await expect(replaceFile(join(folder, 'gone', 'x'), 'new', () => undefined)).rejects.toThrow('ENOENT');
});
