import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../build/system/paths.ts';
import { packagerConfig, programFiles } from '../../build/packaging/packager-config.ts';

const config = packagerConfig({ folder: '/opt/electron', version: '45.4.1' }, path.join(root, 'release'));

test('the program goes around the Electron that was given, and nothing is rebuilt or fetched for it', () => {
  expect(config).toMatchObject({
    electronDist: '/opt/electron',
    electronVersion: '45.4.1',
    npmRebuild: false,
    asar: true,
  });
});

test('without a folder electron-builder fetches the Electron of the target', () => {
  expect(packagerConfig({ folder: undefined, version: '45.4.1' }, root)).not.toHaveProperty('electronDist');
});

test('only the manifest, the bundle and the SQLite package are taken in', () => {
  const included = programFiles.filter((pattern) => !pattern.startsWith('!'));
  expect(included).toEqual(['package.json', 'dist/**']);
  expect(programFiles).toContain('!node_modules/!(better-sqlite3)/**');
});

test('no way in is left open by a fuse', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('nothing of the stand-in is named', () => {
  expect(JSON.stringify(config)).not.toMatch(/cypress|\.cache|napi|addon|no-sandbox/i);
});
