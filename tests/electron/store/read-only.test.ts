import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../db/open.ts';
import { finished, startChild } from './child.ts';

const key = Buffer.alloc(32, 7);
const salt = Buffer.alloc(16, 9);
const nobody = 65534;
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casustafel-rights-'));
  file = join(folder, 'casustafel.db');
  openStore({ file, key, salt, create: true }).close();
  if (process.getuid?.() !== 0) return;
  chownSync(folder, nobody, nobody);
  chownSync(file, nobody, nobody);
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

async function openAsNobody(name: string, create = false): Promise<string> {
  const input = { file: join(folder, name), key: key.toString('hex'), salt: salt.toString('hex'), create };
  const { stdout, stderr } = await finished(startChild('read-only.child.ts', input));
  expect(stderr).toBe('');
  return stdout;
}

test('with all rights the store opens', async () => {
  expect(await openAsNobody('casustafel.db')).toBe('ok');
});

test('R5: a read-only folder is named when the store opens, not at the first save', async () => {
  const before = readFileSync(file);
  chmodSync(folder, 0o555);
  expect(await openAsNobody('casustafel.db')).toBe('read-only');
  expect(readFileSync(file)).toEqual(before);
});

test('R5: a read-only store is named when it opens, not at the first save', async () => {
  const before = readFileSync(file);
  chmodSync(file, 0o444);
  expect(await openAsNobody('casustafel.db')).toBe('read-only');
  expect(readFileSync(file)).toEqual(before);
});

test('R5: a store that may not be read at all is named so', async () => {
  chmodSync(file, 0o000);
  expect(await openAsNobody('casustafel.db')).toBe('read-only');
});

test('R5: a read-only folder is named when a store is made in it', async () => {
  chmodSync(folder, 0o555);
  expect(await openAsNobody('nieuw.db', true)).toBe('read-only');
});
