import { expect, test } from 'vitest';
import { readKeyFile } from '../../../electron/keys/key-file-disk.ts';
import { renewalSteps, type RenewalStep } from '../../../electron/store/store-tools.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { lockStore } from '../../../electron/store/unlocked-store.ts';
import { finished, hasWritten, startChild } from './child.ts';
import { must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();
const killsPerStep = 2;
const rows = 4_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function filled(): Promise<string> {
  const folder = fixture.copy();
  const store = must(await unlockStore(testTools(), folder, passphrase));
  const insert = store.db.prepare('INSERT INTO entry (id, body) VALUES (?, ?)');
  store.db.transaction(() => {
    for (let number = 0; number < rows; number += 1)
      insert.run(`vol-${number}`, `invoer ${number} `.repeat(20));
  })();
  lockStore(store);
  return folder;
}

/** Renews in a process of its own and kills it at or shortly after a step; answers the rows it called saved. */
async function renewAndKill(folder: string, step: RenewalStep, run: number): Promise<string[]> {
  const child = startChild('renew-key.child.ts', { folder, passphrase, run });
  const end = finished(child);
  await hasWritten(child, step);
  await pause(Math.random() * 40);
  child.kill('SIGKILL');
  const { stdout, stderr } = await end;
  expect(stderr).toBe('');
  return [...stdout.matchAll(/^row (.+)$/gm)].map(([, id]) => id!);
}

test(`R2: ${killsPerStep * renewalSteps.length} processes killed while renewing the key: the store opens with all rows`, async () => {
  const folder = await filled();
  const saved: string[] = [];
  let renewals = 0;
  for (let kill = 0; kill < killsPerStep * renewalSteps.length; kill += 1) {
    saved.push(...(await renewAndKill(folder, renewalSteps[kill % renewalSteps.length]!, kill)));
    const store = must(await unlockStore(testTools(), folder, passphrase));
    const ids = new Set(store.db.prepare<[], string>('SELECT id FROM entry').pluck().all());
    expect(saved.filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => id.startsWith('vol-'))).toHaveLength(rows);
    expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok');
    const { pending, retired } = readKeyFile(store.paths.keyFile).keys;
    expect(pending).toBeNull();
    renewals = retired.length;
    lockStore(store);
  }
  expect(renewals).toBeGreaterThan(renewalSteps.length);
}, 300_000);
