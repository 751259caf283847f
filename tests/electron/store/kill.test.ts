import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { migrate } from '../../../db/migrate.ts';
import { openStore } from '../../../db/open.ts';
import { finished, hasWritten, startChild } from './child.ts';
import { testMigrations } from './test-migrations.ts';

// The 200 of every kind are in npm run faults; here a part of them at each change.
const kills = 60;
// A kill in this many hits the opening, with the rollback that it does; the others hit the writing.
const oneInHitsOpening = 10;
const killsPerStore = 20;
const lanes = 2;

const key = Buffer.alloc(32, 3);
const salt = Buffer.alloc(16, 4);
const root = mkdtempSync(join(tmpdir(), 'casustafel-kill-'));
afterAll(() => rmSync(root, { recursive: true }));

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets a process write and kills it; gives what it had acknowledged. */
async function writeAndKill(file: string, run: number): Promise<string[]> {
  const input = { file, key: key.toString('hex'), salt: salt.toString('hex'), run };
  const child = startChild('write-entries.child.ts', input);
  const end = finished(child);
  if (run % oneInHitsOpening === 0) {
    await pause(Math.random() * 200);
  } else {
    await hasWritten(child, 'open');
    await pause(Math.random() * 60);
  }
  child.kill('SIGKILL');
  const { stdout, stderr } = await end;
  expect(stderr).toBe('');
  return stdout.match(/^\d+-\d+$/gm) ?? [];
}

function expectWhole(file: string, acknowledged: readonly string[]): void {
  const db = openStore({ file, key, salt });
  try {
    const ids = new Set(db.prepare<[], string>('SELECT id FROM entry').pluck().all());
    expect(acknowledged.flatMap((id) => [`${id}-a`, `${id}-b`]).filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !ids.has(id.slice(0, -1) + (id.endsWith('a') ? 'b' : 'a')))).toEqual([]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.prepare('SELECT count(*) FROM entry_search').pluck().get()).toBe(ids.size);
    expect(db.prepare('SELECT count(*) FROM entry_log').pluck().get()).toBe(ids.size);
  } finally {
    db.close();
  }
}

async function killOneStore(name: string): Promise<number> {
  const file = join(root, name);
  const db = openStore({ file, key, salt, create: true });
  migrate(db, testMigrations.slice(0, 1));
  db.close();
  const acknowledged: string[] = [];
  for (let run = 1; run <= killsPerStore; run += 1) {
    acknowledged.push(...(await writeAndKill(file, run)));
    expectWhole(file, acknowledged);
  }
  return acknowledged.length;
}

async function runLane(lane: number): Promise<number> {
  let acknowledged = 0;
  for (let store = lane; store < kills / killsPerStore; store += lanes) {
    acknowledged += await killOneStore(`${store}.db`);
  }
  return acknowledged;
}

test(`${kills} processes killed while writing: every acknowledged entry is there, and the store is whole`, async () => {
  const counts = await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(lane)));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(kills);
}, 300_000);
