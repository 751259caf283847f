import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from 'vite';
import { root } from '../../build/system/paths.ts';
import { mainEntries, preloadEntries, rendererEntries } from '../../build/vite/entries.ts';
import { mainConfig } from '../../build/vite/main.ts';
import { preloadConfig } from '../../build/vite/preload.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bundle-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** The text of the chunks that a build made, by file name; nothing is written. */
async function built(config: Parameters<typeof build>[0]): Promise<Record<string, string>> {
  const result = await build({ ...config, build: { ...config?.build, write: false } });
  const outputs = Array.isArray(result) ? result : [result];
  return Object.fromEntries(
    outputs
      .flatMap((one) => ('output' in one ? one.output : []))
      .map((chunk) => [chunk.fileName, chunk.type === 'chunk' ? chunk.code : '']),
  );
}

test('every file in a folder called workers becomes a worker', () => {
  write('electron/keys/workers/argon2.ts', '');
  write('electron/export/workers/zip.ts', '');
  write('electron/keys/slot.ts', '');
  expect(Object.keys(mainEntries(folder))).toEqual(['main', 'workers/zip', 'workers/argon2']);
});

test('two workers with one name are refused', () => {
  write('electron/keys/workers/check.ts', '');
  write('electron/store/workers/check.ts', '');
  expect(() => mainEntries(folder)).toThrow('workers/check');
});

test('the preloads and the pages are the two of each', () => {
  expect(Object.keys(preloadEntries(root))).toEqual(['preload', 'zaal-preload']);
  expect(Object.keys(rendererEntries(root))).toEqual(['index', 'zaal']);
});

test('main keeps Electron and the SQLite package outside and takes the rest in', async () => {
  const main = write(
    'main.ts',
    `import { app } from 'electron';
     import Database from 'better-sqlite3';
     import { z } from 'zod';
     console.log(app, Database, z.string());`,
  );
  const worker = write(
    'worker.ts',
    "import { parentPort } from 'node:worker_threads'; parentPort?.postMessage(1);",
  );
  const files = await built(mainConfig({ main, 'workers/worker': worker }));
  expect(Object.keys(files).sort()).toEqual(['main.js', 'workers/worker.js']);
  const imports = [...(files['main.js'] ?? '').matchAll(/^import .* from "([^"]+)"/gm)].map(
    (match) => match[1],
  );
  expect(imports.sort()).toEqual(['better-sqlite3', 'electron']);
});

test('a preload is one CommonJS file that asks for Electron only', async () => {
  write('names.ts', "export const names = ['casus.get'];");
  const preload = write(
    'preload.ts',
    `import { contextBridge } from 'electron';
     import { names } from './names.ts';
     contextBridge.exposeInMainWorld('api', names);`,
  );
  const files = await built(preloadConfig('preload', preload));
  expect(Object.keys(files)).toEqual(['preload.cjs']);
  const required = [...(files['preload.cjs'] ?? '').matchAll(/require\("([^"]+)"\)/g)].map(
    (match) => match[1],
  );
  expect(required).toEqual(['electron']);
});
