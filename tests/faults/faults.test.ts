import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeBase } from './fault-store.ts';
import { shortPlan, tryAll } from './try-all.ts';

const place = mkdtempSync(join(tmpdir(), 'casustafel-faults-'));
chmodSync(place, 0o755);
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('R5 R14 R16: a few of each fault: nothing that was called saved is lost, and each is named', async () => {
  const base = await makeBase(join(place, 'store'), 30);
  const outcomes = await tryAll(base, shortPlan, () => undefined);
  expect(outcomes.flatMap(({ fault, lost }) => lost.map((what) => `${fault}: ${what}`))).toEqual([]);
  expect(outcomes.filter(({ tried }) => tried === 0)).toEqual([]);
}, 180_000);
