import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from '../system/paths.ts';
import { mustRun, run } from '../system/run.ts';
import { type Person, spawnAs } from './person.ts';

const left = new Set(['.git', 'release', 'test-results', 'demo-out']);

/** A folder with the whole checkout that the person can read; `remove` deletes it when it is a copy. */
export interface ReadableCheckout {
  readonly folder: string;
  /** Where a file of the checkout lies in `folder`; a file outside the checkout stays where it is. */
  readonly path: (file: string) => string;
  readonly remove: () => Promise<void>;
}

/** The checkout where it is. */
export const ownCheckout: ReadableCheckout = {
  folder: root,
  path: (file) => file,
  remove: () => Promise.resolve(),
};

/** The checkout itself when the person can read it, else a copy in the temporary folder (a checkout may lie under /root). */
export async function readableCheckout(person: Person): Promise<ReadableCheckout> {
  if (await canRead(person, root)) return ownCheckout;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'casustafel-checkout-'));
  console.log(`${person.name} cannot read ${root}: running from a copy in ${folder}`);
  const names = (await readdir(root)).filter((name) => !left.has(name));
  await mustRun('cp', ['-a', '--reflink=auto', ...names.map((name) => path.join(root, name)), folder]);
  await chmod(folder, 0o755);
  await mustRun('chmod', ['-R', 'a+rX', folder]);
  return {
    folder,
    path: (file) => (file.startsWith(root + path.sep) ? path.join(folder, path.relative(root, file)) : file),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function canRead(person: Person, folder: string): Promise<boolean> {
  // Our own files one by one; of the two large folders, where all is made by one program, what is run first.
  const own = ['(', '-name', 'node_modules', '-o', '-name', '.cache', '-o', '-name', '.git', ')', '-prune'];
  const { code, output } = await run(
    'find',
    [folder, ...own, '-o', '!', '-readable', '-print', '-quit'],
    spawnAs(person),
  );
  if (code !== 0 || output !== '') return false;
  const large = ['node_modules/@playwright/test/package.json', 'node_modules/node/bin/node', '.cache'];
  const tests = large.flatMap((name) => ['-a', '-r', path.join(folder, name)]);
  return (await run('test', tests.slice(1), spawnAs(person))).code === 0;
}
