import { randomInt } from 'node:crypto';
import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { testBackup } from '../../electron/store/hersteltest.ts';
import { readAll, tryDamage } from './damage.ts';
import { copyOf, faultTools, type Base, wachtzin } from './fault-store.ts';
import { type Outcome, Tally } from './outcome.ts';

const pageSize = 4096;
const restoreOneIn = 10;

/** Turns one bit of a file round. */
function flip(file: string, offset: number): void {
  const handle = openSync(file, 'r+');
  const byte = Buffer.alloc(1);
  readSync(handle, byte, 0, 1, offset);
  byte[0] = (byte[0] ?? 0) ^ (1 << randomInt(8));
  writeSync(handle, byte, 0, 1, offset);
  closeSync(handle);
}

/** In each so-manieth page one bit, wherever it falls. */
export async function flipsInStore(base: Base, every: number): Promise<Outcome> {
  const tally = new Tally('a bit in a page of the store');
  const print = await untouched(base);
  const pages = statSync(join(base.folder, 'casustafel.db')).size / pageSize;
  for (let page = 0; page < pages; page += every) {
    const offset = page * pageSize + randomInt(pageSize);
    await tryDamage(tally, base, print, {
      name: `page ${page + 1}, byte ${offset % pageSize}`,
      to: ({ folder }) => flip(join(folder, 'casustafel.db'), offset),
      alsoRestore: page % restoreOneIn === 0,
    });
  }
  return tally.outcome;
}

export async function flipsInKeyFile(base: Base, times: number): Promise<Outcome> {
  const tally = new Tally('a bit in the key file');
  const print = await untouched(base);
  const size = statSync(join(base.folder, 'sleutels.json')).size;
  for (let at = 0; at < times; at += 1) {
    const offset = Math.floor((size / times) * at);
    await tryDamage(tally, base, print, {
      name: `byte ${offset} of the key file`,
      to: ({ folder }) => flip(join(folder, 'sleutels.json'), offset),
      alsoRestore: at % restoreOneIn === 0,
    });
  }
  return tally.outcome;
}

/** A backup with a bit turned must not pass the hersteltest. */
export async function flipsInBackup(base: Base, times: number): Promise<Outcome> {
  const tally = new Tally('a bit in a backup');
  const size = statSync(base.backup).size;
  for (let at = 0; at < times; at += 1) {
    const copy = copyOf(base);
    const offset = Math.floor((size / times) * at) + randomInt(Math.floor(size / times));
    flip(copy.backup, offset);
    const tested = await testBackup(faultTools, copy.backup, wachtzin);
    tally.note(tested.ok ? 'passed' : tested.error.code);
    if (tested.ok) tally.lose(`byte ${offset} of a backup: the hersteltest saw nothing`);
    else if (tested.error.code === 'unexpected') tally.lose(`byte ${offset} of a backup: no name`);
  }
  return tally.outcome;
}

async function untouched(base: Base): Promise<string> {
  const found = await readAll(copyOf(base).folder);
  if (!('print' in found)) throw new Error(found.code);
  return found.print;
}
