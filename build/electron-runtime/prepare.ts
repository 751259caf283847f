import { needLibraries } from '../system/needs.ts';
import { UserMessage } from '../system/user-message.ts';
import { downloadOfficial, installedExecutable, officialVersion } from './official.ts';
import { type FoundElectron, ownElectron } from './own.ts';
import { needsOwnAddon, prepareSqliteAddon } from './sqlite-addon.ts';
import { prepareStandIn, standInPossible, standInVersion } from './stand-in.ts';

/** An Electron that can be started as `executable <folder of the app>`. */
export interface ElectronRuntime {
  readonly executable: string;
  readonly version: string;
  /** True for the runtime out of another package: development and tests only. */
  readonly standIn: boolean;
  /** To be added to the environment of the app. */
  readonly env: Record<string, string>;
}

/**
 * Gives an Electron to run, downloading or making it the first time: the user's own (ELECTRON_OVERRIDE_DIST_PATH),
 * else the official binary, else on Linux x64 the stand-in.
 * Throws when there is none, saying what to do.
 */
export async function prepareElectron(): Promise<ElectronRuntime> {
  const found = ownElectron() ?? (await officialElectron()) ?? (await standIn());
  await needLibraries(found.executable);
  const addon = needsOwnAddon(found.version) ? await prepareSqliteAddon(found.executable) : undefined;
  return { ...found, env: addon ? { CASUSTAFEL_SQLITE_ADDON: addon } : {} };
}

/** Says in one line which Electron runs. */
export function announce({ version, standIn }: ElectronRuntime): void {
  const remark = standIn ? ` (stand-in for ${officialVersion}: for development and tests only)` : '';
  console.log(`Electron ${version}${remark}`);
}

async function officialElectron(): Promise<FoundElectron | undefined> {
  const executable = installedExecutable() ?? (await downloadOfficial());
  return executable ? { executable, version: officialVersion, standIn: false } : undefined;
}

async function standIn(): Promise<FoundElectron> {
  if (!standInPossible()) throw new UserMessage(noElectron);
  return { executable: await prepareStandIn(), version: standInVersion, standIn: true };
}

const noElectron = `There is no Electron to run. Give this machine access to its download, or set ELECTRON_MIRROR to a mirror of it,
or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds an unpacked Electron.`;
