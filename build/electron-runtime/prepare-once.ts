import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes the folder `target` unless it is there already.
 * `make` fills a temporary folder beside it, which is renamed at the end: a run that is cut off is never taken for a whole one.
 * @returns true when this call made it.
 */
export async function prepareOnce(target: string, make: (folder: string) => Promise<void>): Promise<boolean> {
  if (existsSync(target)) return false;
  await mkdir(path.dirname(target), { recursive: true });
  const folder = await mkdtemp(`${target}.part-`);
  try {
    await make(folder);
    // A temporary folder is closed to other users; the tests run as one.
    await chmod(folder, 0o755);
    await rename(folder, target);
    return true;
  } catch (error) {
    // Another run may have finished the same folder in the meantime.
    if (existsSync(target)) return false;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
