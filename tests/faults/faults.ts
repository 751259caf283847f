import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { asCommand } from '../../build/system/user-message.ts';
import { makeBase } from './fault-store.ts';
import { outcomeTable } from './outcome.ts';
import { fullPlan, shortPlan, tryAll } from './try-all.ts';
import { killsOfApp } from './whole-app.ts';

const linesInStore = 60;

/**
 * `npm run faults [-- --kort]`: breaks copies of a store in every way listed and prints what was lost of what
 * had been called saved. Ends with 1 when anything was.
 */
async function faults(isShort: boolean): Promise<number> {
  const place = mkdtempSync(path.join(os.tmpdir(), 'casustafel-faults-'));
  // One fault is tried by a user who is not root, and who must get to it.
  chmodSync(place, 0o755);
  try {
    const base = await makeBase(path.join(place, 'store'), linesInStore);
    const outcomes = await tryAll(base, isShort ? shortPlan : fullPlan, ({ fault }) => console.error(fault));
    if (!isShort) outcomes.push(killsOfApp());
    console.log(outcomeTable(outcomes));
    return outcomes.some(({ lost }) => lost.length > 0) ? 1 : 0;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

await asCommand(async () => {
  const { values } = parseArgs({ options: { kort: { type: 'boolean', default: false } } });
  return faults(values.kort);
});
