import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { prepareElectron } from '../../build/electron-runtime/prepare.ts';
import { UserMessage } from '../../build/system/user-message.ts';

const names: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};
const executable = names[process.platform] ?? 'electron';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'own-electron-'));
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("the user's own Electron comes before any other, and a new one needs no addon", async () => {
  mkdirSync(path.dirname(path.join(folder, executable)), { recursive: true });
  writeFileSync(path.join(folder, executable), '');
  writeFileSync(path.join(folder, 'version'), 'v45.4.1');
  expect(await prepareElectron()).toEqual({
    executable: path.join(folder, executable),
    version: '45.4.1',
    standIn: false,
    env: {},
  });
});

test('a folder without Electron is named, and nothing else is tried', async () => {
  const error = await prepareElectron().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserMessage);
  expect((error as Error).message).toContain(path.join(folder, executable));
});
