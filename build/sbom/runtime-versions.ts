import Database from 'better-sqlite3';
import { type LibraryVersions, libraryVersions } from '../../db/library-versions.ts';
import { knownElectron } from '../electron-runtime/known.ts';
import { officialVersion } from '../electron-runtime/official.ts';
import { mustRun } from '../system/run.ts';

export interface RuntimeVersions extends LibraryVersions {
  readonly electron: string;
  /** null when the Electron that was asked for is not here to be asked. */
  readonly chromium: string | null;
  readonly node: string | null;
}

/** What the program runs on, as the real things name themselves. */
export async function runtimeVersions(): Promise<RuntimeVersions> {
  const db = new Database(':memory:');
  try {
    return { ...(await electronVersions()), ...libraryVersions(db) };
  } finally {
    db.close();
  }
}

async function electronVersions(): Promise<Pick<RuntimeVersions, 'electron' | 'chromium' | 'node'>> {
  const executable = knownElectron();
  if (executable === undefined) return { electron: officialVersion, chromium: null, node: null };
  const script = 'process.stdout.write(`<${JSON.stringify(process.versions)}>`)';
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const output = await mustRun(executable, ['-e', script], { env, timeout: 60_000 });
  const versions = JSON.parse(/<(\{.*\})>/.exec(output)?.[1] ?? '{}') as Record<string, string>;
  const { electron = officialVersion, chrome = null, node = null } = versions;
  return { electron, chromium: chrome, node };
}
