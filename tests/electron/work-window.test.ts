import { EventEmitter } from 'node:events';
import type { BrowserWindow, WebFrameMain } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WorkWindow } from '../../electron/work-window.ts';
import { savedChannel } from '../../shared/ipc/channels.ts';

const ipc = vi.hoisted(() => ({ main: null as unknown as EventEmitter }));
vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  ipc.main = new Emitter();
  return { ipcMain: ipc.main };
});

interface FakeWindow {
  webContents: EventEmitter & { mainFrame: WebFrameMain; sent: string[]; crashed: boolean };
  calls: string[];
}

const made: FakeWindow[] = [];

function frame(url = 'app://casustafel/index.html'): WebFrameMain {
  return { url } as WebFrameMain;
}

function fakeWindow(): BrowserWindow {
  const calls: string[] = [];
  const sent: string[] = [];
  const webContents = Object.assign(new EventEmitter(), {
    mainFrame: frame(),
    sent,
    crashed: false,
    send: (event: string) => void sent.push(event),
    isLoading: () => false,
    isCrashed(): boolean {
      return this.crashed;
    },
  });
  const window = {
    webContents,
    calls,
    getBounds: () => ({ x: 1, y: 2, width: 3, height: 4 }),
    destroy: () => void calls.push('destroy'),
    focus: () => void calls.push('focus'),
    restore: () => void calls.push('restore'),
    isMinimized: () => calls.includes('minimize'),
  };
  made.push(window);
  return window as unknown as BrowserWindow;
}

function opened(): { work: WorkWindow; window: FakeWindow } {
  const work = new WorkWindow(fakeWindow);
  work.open();
  return { work, window: made.at(-1)! };
}

beforeEach(() => {
  made.length = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  expect(ipc.main.listenerCount(savedChannel)).toBe(0);
});

test('only the top frame of this window on our own page is heard', () => {
  const { work, window } = opened();
  const { mainFrame } = window.webContents;
  expect(work.isOwnFrame(mainFrame)).toBe(true);
  expect(work.isOwnFrame(frame())).toBe(false);
  expect(work.isOwnFrame(null)).toBe(false);
  for (const url of [
    'https://casustafel/index.html',
    'app://papier/1',
    'app://casustafel.elders/',
    'about:blank',
  ]) {
    Object.assign(mainFrame, { url });
    expect(work.isOwnFrame(mainFrame), url).toBe(false);
  }
});

test('the frame of a window that was replaced is heard no more', () => {
  const { work, window } = opened();
  work.replace();
  expect(work.isOwnFrame(window.webContents.mainFrame)).toBe(false);
  expect(window.calls).toEqual(['destroy']);
  expect(work.replacing).toBe(false);
});

test('saving waits for the answer of the page itself', async () => {
  const { work, window } = opened();
  const saving = work.saveNow();
  expect(window.webContents.sent).toEqual(['toegang.saveNow']);
  ipc.main.emit(savedChannel, { senderFrame: frame() }, true);
  ipc.main.emit(savedChannel, { senderFrame: window.webContents.mainFrame }, false);
  expect(await saving).toBe(false);

  const again = work.saveNow();
  ipc.main.emit(savedChannel, { senderFrame: window.webContents.mainFrame }, true);
  expect(await again).toBe(true);
});

test('a page that hangs or has crashed keeps nobody waiting', async () => {
  const { work, window } = opened();
  const saving = work.saveNow();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await saving).toBe(true);
  window.webContents.crashed = true;
  expect(await work.saveNow()).toBe(true);
  expect(window.webContents.sent).toEqual(['toegang.saveNow']);
});

test('a page that crashed is replaced, but not twice in ten seconds, nor when it simply ended', () => {
  const { window } = opened();
  window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
  expect(made).toHaveLength(1);
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  expect(made).toHaveLength(2);
  window.webContents.emit('render-process-gone', {}, { reason: 'killed' });
  made[1]!.webContents.emit('render-process-gone', {}, { reason: 'oom' });
  expect(made).toHaveLength(2);
  vi.advanceTimersByTime(10_000);
  made[1]!.webContents.emit('render-process-gone', {}, { reason: 'oom' });
  expect(made).toHaveLength(3);
});

test('a second start brings the window forward, out of the task bar too', () => {
  const { work, window } = opened();
  work.bringForward();
  window.calls.push('minimize');
  work.bringForward();
  expect(window.calls).toEqual(['focus', 'minimize', 'restore', 'focus']);
});
