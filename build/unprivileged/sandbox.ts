import { lstatSync } from 'node:fs';
import path from 'node:path';
import { run } from '../system/run.ts';
import { type Person, spawnAs } from './person.ts';

/**
 * Whether Chromium's sandbox can work for this person (or for us): with user namespaces, or with the setuid helper beside Electron.
 * Outside Linux always true.
 */
export async function sandboxPossible(executable: string, person?: Person): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  if (setuidHelper(path.join(path.dirname(executable), 'chrome-sandbox'))) return true;
  // -r writes a user map, which AppArmor refuses where it only seems to allow the namespace (Ubuntu 24.04).
  const { code } = await run('unshare', ['-U', '-r', 'true'], person ? spawnAs(person) : {});
  return code === 0;
}

function setuidHelper(file: string): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.uid === 0 && (stat.mode & 0o4001) === 0o4001;
}
