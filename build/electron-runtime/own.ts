import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserMessage } from '../system/user-message.ts';
import { officialVersion } from './official.ts';
import type { ElectronRuntime } from './prepare.ts';

/** An Electron before its addon and libraries have been seen to. */
export type FoundElectron = Pick<ElectronRuntime, 'executable' | 'version' | 'standIn'>;

/** The user's own, from ELECTRON_OVERRIDE_DIST_PATH. Throws when that folder holds none. */
export function ownElectron(): FoundElectron | undefined {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!folder) return undefined;
  const executable = path.join(folder, executableName[process.platform] ?? 'electron');
  if (!existsSync(executable))
    throw new UserMessage(`ELECTRON_OVERRIDE_DIST_PATH is set, but ${executable} is not there.`);
  const versionFile = path.join(folder, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : officialVersion;
  return { executable, version: version.replace(/^v/, ''), standIn: false };
}

const executableName: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};
