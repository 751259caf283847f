import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cruiseBoundaries } from '../../build/boundaries/cruise.ts';
import { root } from '../../build/system/paths.ts';

const folders: string[] = [];

/** A checkout with one file per path; every import that a file names exists. */
function tree(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'boundaries-'));
  folders.push(folder);
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const name of ['shared', 'db', 'electron', 'renderer', 'build', 'tests'])
    mkdirSync(path.join(folder, name));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const targets = {
  'shared/domain/casus/casus.ts': 'export const a = 1; export type A = 1;',
  'shared/invoer/read.ts': 'export const a = 1;',
  'shared/kader/fase.ts': 'export const a = 1;',
  'shared/verslag/build.ts': 'export const a = 1;',
  'shared/ipc/channels.ts': 'export const a = 1;',
  'shared/ipc/contract.ts': 'export const a = 1; export type A = 1;',
  'db/open.ts': 'export const a = 1;',
  'db/migration.ts': 'export type Migration = 1; export const a = 1;',
  'electron/window.ts': 'export const a = 1;',
  'electron/keys/slot.ts': 'export const a = 1;',
  'electron/export/html.ts': 'export const a = 1;',
  'electron/use-cases/context.ts': 'export const a = 1;',
  'renderer/api.ts': 'export const a = 1;',
};

test.each([
  ['shared/domain/x/x.ts', "import { a } from '../../../db/open.ts';"],
  ['shared/domain/x/x.ts', "import { a } from '../../kader/fase.ts';"],
  ['shared/domain/x/x.ts', "import { a } from '../../invoer/read.ts';"],
  ['shared/domain/x/x.ts', "import fs from 'node:fs';"],
  ['shared/domain/x/x.ts', "import { useState } from 'react';"],
  ['shared/invoer/x.ts', "import { a } from '../kader/fase.ts';"],
  ['shared/kader/x.ts', "import { a } from '../verslag/build.ts';"],
  ['shared/verslag/x.ts', "import type { A } from '../ipc/contract.ts';"],
  ['shared/ipc/x.ts', "import { a } from '../../electron/window.ts';"],
  ['db/x.ts', "import { a } from '../electron/window.ts';"],
  ['db/x.ts', "import { app } from 'electron';"],
  ['db/migrations/0001-start.ts', "import { a } from '../open.ts';"],
  ['db/migrations/0001-start.ts', "import { z } from 'zod';"],
  ['electron/use-cases/casus/create.ts', "import { app } from 'electron';"],
  ['electron/use-cases/casus/create.ts', "import fs from 'node:fs';"],
  ['electron/use-cases/casus/create.ts', "import { a } from '../../window.ts';"],
  ['electron/use-cases/casus/create.ts', "import { a } from '../../keys/slot.ts';"],
  ['electron/keys/x.ts', "import { a } from '../export/html.ts';"],
  ['electron/keys/x.ts', "import { safeStorage } from 'electron';"],
  ['electron/export/docx.ts', "import { a } from '../../db/open.ts';"],
  ['electron/export/html.ts', "import { app } from 'electron';"],
  ['electron/store/x.ts', "import Database from 'better-sqlite3';"],
  ['electron/store/x.ts', "import { a } from '../use-cases/context.ts';"],
  ['electron/menu.ts', "import { a } from '../db/open.ts';"],
  ['electron/menu.ts', "import { a } from '../renderer/api.ts';"],
  ['electron/menu.ts', "import { Document } from 'docx';"],
  ['electron/preload.ts', "import { a } from '../shared/ipc/contract.ts';"],
  ['electron/zaal-preload.ts', "import fs from 'node:fs';"],
  ['renderer/x.tsx', "import { a } from '../electron/window.ts';"],
  ['renderer/x.tsx', "import { a } from '../db/open.ts';"],
  ['renderer/x.tsx', "import { ipcRenderer } from 'electron';"],
  ['renderer/x.tsx', "import { z } from 'zod';"],
  ['build/x.ts', "import { a } from 'no-such-package';"],
])('%s may not say %s', async (file, line) => {
  const { violations } = await cruiseBoundaries(tree({ ...targets, [file]: line }));
  expect(violations).toHaveLength(1);
  expect(violations[0]).toMatch(`${file} -> `);
});

const allowed = {
  'shared/domain/x/x.ts': "import { z } from 'zod';\nimport { a } from '../casus/casus.ts';",
  'shared/domain/x/y.ts':
    "import { CalendarDate } from '@internationalized/date';\nimport Holidays from 'date-holidays';",
  'shared/ipc/x.ts':
    "import { a } from '../verslag/build.ts';\nimport { a as b } from '../domain/casus/casus.ts';",
  'db/x.ts':
    "import Database from 'better-sqlite3';\nimport fs from 'node:fs';\nimport { a } from '../shared/kader/fase.ts';",
  'db/migrations/0001-start.ts': "import type { Migration } from '../migration.ts';",
  'electron/use-cases/casus/create.ts':
    "import { a } from '../../../db/open.ts';\nimport { a as b } from '../context.ts';",
  'electron/keys/x.ts': "import { argon2id } from 'hash-wasm';\nimport crypto from 'node:crypto';",
  'electron/export/docx.ts': "import { Document } from 'docx';\nimport { a } from './html.ts';",
  'electron/export/pdf.ts': "import { BrowserWindow } from 'electron';",
  'electron/main.ts':
    "import { app } from 'electron';\nimport { a } from '../db/open.ts';\nimport { a as b } from './keys/slot.ts';",
  'electron/preload.ts':
    "import { contextBridge } from 'electron';\nimport { a } from '../shared/ipc/channels.ts';\nimport type { A } from '../shared/ipc/contract.ts';",
  'renderer/x.tsx':
    "import { useState } from 'react';\nimport { Button } from 'react-aria-components';\nimport { a } from './api.ts';",
  'tests/x.ts': "import { test } from 'vitest';\nimport { a } from '../electron/window.ts';",
  'electron/store/x.ts':
    "import type Database from 'better-sqlite3';\nimport { a } from '../../db/open.ts';\nimport { a as b } from '../keys/slot.ts';",
};

test('what the table allows passes', async () => {
  const files = { ...targets, ...allowed };
  const { modules, violations } = await cruiseBoundaries(tree(files));
  expect(violations).toEqual([]);
  expect(modules).toBe(Object.keys(files).length);
});

test('two files that need each other are named', async () => {
  const folder = tree({
    'shared/domain/x/a.ts': "import { b } from './b.ts'; export const a = b;",
    'shared/domain/x/b.ts': "import { a } from './a.ts'; export const b = a;",
  });
  expect((await cruiseBoundaries(folder)).violations).toContain(
    'shared/domain/x/a.ts -> shared/domain/x/b.ts (no-cycle)',
  );
});

test('a tree in which nothing can be read counts no modules', async () => {
  expect((await cruiseBoundaries(tree({}))).modules).toBe(0);
});
