import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';
import { root } from '../system/paths.ts';

/** The Electron to put the program in. */
export interface Shell {
  /** The folder of an unpacked Electron; undefined lets electron-builder fetch the one for the target. */
  readonly folder: string | undefined;
  readonly version: string;
}

/** What goes into the package and how it is closed, for electron-builder. */
export function packagerConfig(shell: Shell, output: string): Configuration {
  return {
    appId: 'nl.casustafel.app',
    productName: 'Casustafel',
    directories: { app: root, output, buildResources: path.join(root, 'build', 'packaging') },
    ...(shell.folder && { electronDist: shell.folder }),
    electronVersion: shell.version,
    npmRebuild: false,
    files: [...programFiles],
    asar: true,
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      // Checked by Electron on Windows and macOS only.
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    afterPack: removeDefaultApp,
    linux: { target: 'dir', category: 'Office' },
    win: { target: 'dir' },
    mac: { target: 'dir', identity: null },
  };
}

// Everything but the SQLite package is bundled into dist/; of that package only the binary of the target runs.
export const programFiles = [
  'package.json',
  'dist/**',
  '!node_modules/!(better-sqlite3)/**',
  '!node_modules/better-sqlite3/{deps,src}/**',
  '!node_modules/better-sqlite3/binding.gyp',
  '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}).node',
] as const;

// electron-builder leaves Electron's own start screen in when it is given a folder.
async function removeDefaultApp({ appOutDir }: AfterPackContext): Promise<void> {
  await rm(path.join(appOutDir, 'resources', 'default_app.asar'), { recursive: true, force: true });
}
