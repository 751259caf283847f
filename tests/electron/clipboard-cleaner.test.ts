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

test('R20: the text itself is kept nowhere', () => {
  const { held, cleaner } = clipboard();
  held.text = 'geheim woord';
  cleaner.copied();
  expect(JSON.stringify(Object.entries(cleaner))).not.toContain('geheim');
});
