import { createHash } from 'node:crypto';
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { compilerPackages, needPrograms } from '../system/needs.ts';
import { UserMessage } from '../system/user-message.ts';
import { findNodeDir } from './node-headers.ts';
import { cacheDir, root } from '../system/paths.ts';
import { prepareOnce } from './prepare-once.ts';
import { packageVersion } from '../system/package-version.ts';
import { mustRun, run } from '../system/run.ts';

const source = path.join(root, 'node_modules', 'better-sqlite3');
const nodeGyp = path.join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');

// The shipped binary wants Node-API 10. Without NAPI_VERSION and with NAPI_EXPERIMENTAL the same source also loads under 9;
// a plain NAPI_VERSION=9 aborts on string references. Link-time optimisation only costs time here.
const flags = {
  CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -fno-lto',
  CFLAGS: '-fno-lto',
  LDFLAGS: '-fno-lto',
};

/** The first Electron whose Node (22.14) has Node-API 10, so that the package's own binary loads. */
const firstMajorWithOwnBinary = 35;

/** Whether this Electron needs an addon of our own making. */
export function needsOwnAddon(electronVersion: string): boolean {
  return Number.parseInt(electronVersion, 10) < firstMajorWithOwnBinary;
}

/**
 * Compiles the SQLite package for an older Electron, once per version and flags, from a copy of its source.
 * @returns the .node file. Throws when there are no headers or no compiler, saying what to install.
 */
export async function prepareSqliteAddon(electron: string): Promise<string> {
  const target = path.join(cacheDir, `sqlite-addon-${fingerprint()}`);
  await prepareOnce(target, async (folder) => {
    console.log('Compiling the SQLite addon for this Electron (about two minutes, once) ...');
    await needPrograms(compilerPackages, 'The SQLite addon is compiled here');
    const nodeDir = findNodeDir();
    if (!nodeDir) throw new UserMessage(noHeaders);
    const work = await mkdtemp(path.join(cacheDir, 'sqlite-addon-work-'));
    try {
      await cp(source, work, { recursive: true });
      const args = ['rebuild', '--release', '--force_build=1', `--nodedir=${nodeDir}`, '--jobs=2'];
      await mustRun(process.execPath, [nodeGyp, ...args], { cwd: work, env: { ...process.env, ...flags } });
      await copyFile(
        path.join(work, 'build', 'Release', 'better_sqlite3.node'),
        path.join(folder, 'better_sqlite3.node'),
      );
    } finally {
      await rm(work, { recursive: true, force: true });
    }
    await checkAddon(electron, path.join(folder, 'better_sqlite3.node'));
  });
  return path.join(target, 'better_sqlite3.node');
}

const noHeaders = `The headers of Node.js are needed to compile the SQLite addon and were not found.
On Debian and Ubuntu: sudo apt-get install libnode-dev. Or install Node.js from nodejs.org, which brings them along.`;

function fingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify(flags)).digest('hex').slice(0, 8);
  return `${packageVersion('better-sqlite3')}-${hash}`;
}

/** Opens a database with the new addon in the Electron it is for, so that a bad build is not kept. */
async function checkAddon(electron: string, addon: string): Promise<void> {
  const script = `const db = require(${JSON.stringify(source)})(':memory:', { nativeBinding: ${JSON.stringify(addon)} });
    process.stdout.write('sqlite ' + db.prepare('select sqlite_version()').pluck().get())`;
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { output } = await run(electron, ['-e', script], { env, timeout: 60_000 });
  if (!output.includes('sqlite 3.'))
    throw new Error(`The SQLite addon was compiled but does not load:\n${output}`);
}
