import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Autosaver } from '../../../renderer/autosave/autosaver.ts';
import { discardAll, flushAll, register } from '../../../renderer/autosave/registry.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T13:03:00.000Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

function recorder(answers: Result<unknown>[] = []) {
  const saved: string[] = [];
  const saver = new Autosaver<string>((value) => {
    saved.push(value);
    return Promise.resolve(answers.shift() ?? ok(null));
  });
  return { saved, saver };
}

test('R17: saves once, after 800 ms of rest, with the last value', async () => {
  const { saved, saver } = recorder();
  saver.change('a');
  await vi.advanceTimersByTimeAsync(700);
  saver.change('ab');
  await vi.advanceTimersByTimeAsync(799);
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(saved).toEqual(['ab']);
  expect(saver.state).toEqual({ kind: 'saved', at: '14.03' });
});

test('flush does not wait for the rest', async () => {
  const { saved, saver } = recorder();
  saver.change('a');
  expect(await saver.flush()).toBe(true);
  expect(saved).toEqual(['a']);
  expect(await saver.flush()).toBe(true);
  expect(saved).toEqual(['a']);
});

test('what is typed during a save is saved after it, never beside it', async () => {
  const order: string[] = [];
  let finish = (_: Result<unknown>): void => undefined;
  const saver = new Autosaver<string>((value) => {
    order.push(`start ${value}`);
    return new Promise((resolve) => (finish = resolve));
  });
  saver.change('a');
  const flushed = saver.flush();
  saver.change('b');
  expect(order).toEqual(['start a']);
  finish(ok(null));
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual(['start a', 'start b']);
  finish(ok(null));
  expect(await flushed).toBe(true);
});

test('R16: a full disk keeps the text, says why and tries again by itself', async () => {
  const { saved, saver } = recorder([fail('disk-full')]);
  saver.change('a');
  expect(await saver.flush()).toBe(false);
  expect(saver.state).toEqual({
    kind: 'failed',
    text: 'Niet bewaard: schijf vol. Uw tekst staat hier nog.',
  });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(saved).toEqual(['a', 'a']);
  expect(saver.state).toEqual({ kind: 'saved', at: '14.03' });
});

test('R18: a newer version elsewhere is not overwritten by trying again', async () => {
  const { saved, saver } = recorder([fail('verouderd')]);
  saver.change('a');
  expect(await saver.flush()).toBe(false);
  expect(saver.state).toMatchObject({
    text: expect.stringMatching(/^Niet bewaard\. Er staat al een nieuwere/),
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saved).toEqual(['a']);
});

test('the newest save is used, so that it carries the newest revision', async () => {
  const { saved, saver } = recorder();
  const later: string[] = [];
  saver.change('a');
  saver.useSave((value) => {
    later.push(value);
    return Promise.resolve(ok(null));
  });
  await saver.flush();
  expect([saved, later]).toEqual([[], ['a']]);
});

test('R17: leaving waits for every field, and stays when one of them cannot be saved', async () => {
  const good = recorder();
  const bad = recorder([fail('verouderd')]);
  const unregister = [register(good.saver), register(bad.saver)];
  good.saver.change('a');
  bad.saver.change('b');
  expect(await flushAll()).toBe(false);
  expect(good.saved).toEqual(['a']);
  discardAll();
  expect(await flushAll()).toBe(true);
  expect(bad.saved).toEqual(['b']);
  for (const stop of unregister) stop();
});
