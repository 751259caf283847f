import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../db/open.ts';
import { storeErrorFrom } from '../../db/store-error.ts';
import { lockStore } from '../../electron/store/unlocked-store.ts';
import { unlockStore } from '../../electron/store/unlock-store.ts';
import { finished, startChild } from '../electron/store/child.ts';
import { copyOf, faultTools, makeBase, valueOf, wachtzin, type Base } from './fault-store.ts';
import { lostFrom } from './look-after.ts';
import { type Outcome, Tally } from './outcome.ts';

const nobody = 65534;

function storeHash({ folder }: Base): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'casustafel.db')))
    .digest('hex');
}

/** What was tried must leave the store as it was, and open afterwards. */
async function mustBeUntouched(tally: Tally, copy: Base, before: string): Promise<void> {
  if (storeHash(copy) !== before) tally.lose('the store was written to');
  for (const what of await lostFrom(copy, [])) tally.lose(what);
}

/** A wrong wachtzin, a key file of another store, and a key that is not the one. */
export async function wrongKey(base: Base, times: number): Promise<Outcome> {
  const tally = new Tally('a wrong key');
  const other = await makeBase(`${base.folder}-other`, 1);
  for (let at = 0; at < times; at += 1) {
    const copy = copyOf(base);
    const before = storeHash(copy);
    expectCode(tally, await unlockStore(faultTools, copy.folder, `fout ${at}`), 'wrong-passphrase');
    expectCode(tally, await unlockStore(faultTools, copy.folder, other.herstelcode), 'wrong-passphrase');
    const salt = readFileSync(join(copy.folder, 'casustafel.db')).subarray(0, 16);
    tally.note(
      codeOf(() => openStore({ file: join(copy.folder, 'casustafel.db'), key: Buffer.alloc(32, at), salt })),
    );
    await mustBeUntouched(tally, copy, before);
    cpSync(join(other.folder, 'sleutels.json'), join(copy.folder, 'sleutels.json'));
    expectCode(tally, await unlockStore(faultTools, copy.folder, wachtzin), 'wrong-pair');
    if (storeHash(copy) !== storeHash(base)) tally.lose('the store was written to');
  }
  return tally.outcome;
}

/** A folder and a store that may not be written, opened by somebody who is not root. */
export async function readOnly(base: Base, times: number): Promise<Outcome> {
  const tally = new Tally('read-only');
  const own = valueOf(await unlockStore(faultTools, copyOf(base).folder, wachtzin));
  const secrets = { key: own.key.toString('hex'), salt: own.salt.toString('hex') };
  lockStore(own);
  for (let at = 0; at < times; at += 1) {
    const copy = copyOf(base);
    const file = join(copy.folder, 'casustafel.db');
    if (process.getuid?.() === 0) {
      chownSync(copy.folder, nobody, nobody);
      for (const name of readdirSync(copy.folder)) chownSync(join(copy.folder, name), nobody, nobody);
    }
    const before = storeHash(copy);
    const [shut, mode] = at % 2 === 0 ? [copy.folder, 0o555] : [file, 0o444];
    chmodSync(shut, mode);
    const child = startChild('read-only.child.ts', { ...secrets, file, create: false });
    const { stdout, stderr } = await finished(child);
    chmodSync(shut, 0o700);
    tally.note(stdout);
    if (stdout !== 'read-only') tally.lose(`read-only is called ${stdout} ${stderr}`);
    await mustBeUntouched(tally, copy, before);
  }
  return tally.outcome;
}

/** Two processes on one store. */
export async function secondInstance(base: Base, times: number): Promise<Outcome> {
  const tally = new Tally('a second instance');
  for (let at = 0; at < times; at += 1) {
    const copy = copyOf(base);
    const own = valueOf(await unlockStore(faultTools, copy.folder, wachtzin));
    const secrets = { key: own.key.toString('hex'), salt: own.salt.toString('hex') };
    lockStore(own);
    const before = storeHash(copy);
    const child = startChild('hold-store.child.ts', { ...secrets, file: join(copy.folder, 'casustafel.db') });
    const end = finished(child);
    await new Promise<void>((resolve) => child.stdout?.once('data', () => resolve()));
    expectCode(tally, await unlockStore(faultTools, copy.folder, wachtzin), 'in-use');
    if (at % 2 === 0) child.stdin?.end();
    else child.kill('SIGKILL');
    await end;
    await mustBeUntouched(tally, copy, before);
  }
  return tally.outcome;
}

function expectCode(tally: Tally, result: Awaited<ReturnType<typeof unlockStore>>, code: string): void {
  const found = result.ok ? 'open' : result.error.code;
  tally.note(found);
  if (result.ok) lockStore(result.value);
  if (found !== code) tally.lose(`${code} was expected, ${found} was seen`);
}

function codeOf(step: () => unknown): string {
  try {
    step();
    return 'open';
  } catch (error) {
    return storeErrorFrom(error).code;
  }
}
