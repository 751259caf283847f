import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeHeapSnapshot } from 'node:v8';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ClipboardCleaner } from '../../electron/clipboard-cleaner.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A clipboard that anybody can write to. */
function clipboard() {
  const held = { text: '', cleared: 0, busy: false };
  const cleaner = new ClipboardCleaner({
    read: () => {
      if (held.busy) throw new Error('clipboard is held by another program');
      return held.text;
    },
    clear: () => {
      held.text = '';
      held.cleared += 1;
    },
    clearAfterMs: 60_000,
  });
  return { held, cleaner };
}

test('what was copied is gone after its time and not before', async () => {
  const { held, cleaner } = clipboard();
  held.text = 'mevrouw slikt medicijnen';
  cleaner.copied();
  await vi.advanceTimersByTimeAsync(59_999);
  expect(held.text).toBe('mevrouw slikt medicijnen');
  await vi.advanceTimersByTimeAsync(1);
  expect(held.text).toBe('');
});

test('a second copy starts the time again', async () => {
  const { held, cleaner } = clipboard();
  held.text = 'een';
  cleaner.copied();
  await vi.advanceTimersByTimeAsync(40_000);
  held.text = 'twee';
  cleaner.copied();
  await vi.advanceTimersByTimeAsync(40_000);
  expect(held.text).toBe('twee');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(held.text).toBe('');
});

test('what somebody copied elsewhere since is left alone', async () => {
  const { held, cleaner } = clipboard();
  held.text = 'van ons';
  cleaner.copied();
  await vi.advanceTimersByTimeAsync(1_000);
  held.text = 'van een ander';
  await vi.advanceTimersByTimeAsync(60_000);
  expect(held).toMatchObject({ text: 'van een ander', cleared: 0 });
});

test('lock and quit clean at once; nothing copied, nothing cleaned', async () => {
  const { held, cleaner } = clipboard();
  held.text = 'van een ander';
  await cleaner.clean();
  expect(held.cleared).toBe(0);
  held.text = 'van ons';
  cleaner.copied();
  await vi.advanceTimersByTimeAsync(1_000);
  await cleaner.clean();
  expect(held).toMatchObject({ text: '', cleared: 1 });
});

test('a text that reaches the clipboard only after the copy is told goes as well', async () => {
  const { held, cleaner } = clipboard();
  held.text = 'van een ander, van eerder';
  cleaner.copied();
  held.text = 'van ons';
  await vi.advanceTimersByTimeAsync(60_000);
  expect(held.text).toBe('');
});

test('a lock right after a copy does not wait for the system', async () => {
  const { held, cleaner } = clipboard();
  cleaner.copied();
  held.text = 'van ons';
  await cleaner.clean();
  expect(held.text).toBe('');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(held.cleared).toBe(1);
});

test('a clipboard that another program holds stops no lock', async () => {
  const { held, cleaner } = clipboard();
  held.text = 'van ons';
  cleaner.copied();
  await vi.advanceTimersByTimeAsync(1_000);
  held.busy = true;
  await expect(cleaner.clean()).resolves.toBeUndefined();
  expect(held.cleared).toBe(0);
});

/** Whether a text stands in the memory of this process, as `begin` and what follows it. */
function isInMemory(begin: string, rest: string): boolean {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'casustafel-heap-')), 'heap.json');
  writeHeapSnapshot(file);
  const found = readFileSync(file).includes(Buffer.concat([Buffer.from(begin), Buffer.from(rest)]));
  rmSync(path.dirname(file), { recursive: true });
  return found;
}

test('R20: the text itself is kept nowhere', async () => {
  const { held, cleaner } = clipboard();
  // Put together here: a text that is written out stands in the program itself.
  const [begin, rest] = ['klembord', randomUUID()];
  held.text = [begin, rest].join('-');
  cleaner.copied();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isInMemory(begin, `-${rest}`)).toBe(true);
  held.text = 'van een ander';
  expect(isInMemory(begin, `-${rest}`)).toBe(false);
});
