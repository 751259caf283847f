import { ipcMain, type BrowserWindow, type Rectangle, type WebFrameMain } from 'electron';
import { copiedChannel, savedChannel } from '../shared/ipc/channels.ts';
import type { EventName, EventPayload } from '../shared/ipc/events.ts';
import { appOrigin } from './app-scheme.ts';

/** Longest wait for a window to save what was typed; a window that hangs must not keep the store open. */
const saveTimeoutMs = 4_000;

const reviveAfterMs = 10_000;

/** The one work window; a lock replaces it, so that no page keeps what it showed. */
export class WorkWindow {
  readonly #create: (bounds: Rectangle | null) => BrowserWindow;
  #window: BrowserWindow | null = null;
  #replacing = false;
  #revivedAt = 0;

  constructor(create: (bounds: Rectangle | null) => BrowserWindow) {
    this.#create = create;
  }

  get current(): BrowserWindow | null {
    return this.#window;
  }

  /** True while the old window goes and the new one comes: then the program must not quit. */
  get replacing(): boolean {
    return this.#replacing;
  }

  open(): BrowserWindow {
    return this.#adopt(this.#create(null));
  }

  /** A fresh page in a fresh process, in the same place. */
  replace(): void {
    this.#replacing = true;
    const old = this.#window;
    this.#adopt(this.#create(old?.getBounds() ?? null));
    old?.destroy();
    this.#replacing = false;
  }

  /** For a second start of the program: the window there is comes to the front. */
  bringForward(): void {
    if (this.#window?.isMinimized() === true) this.#window.restore();
    this.#window?.focus();
  }

  tell<N extends EventName>(event: N, payload: EventPayload<N>): void {
    this.#window?.webContents.send(event, payload);
  }

  /** Asks the page to save what was typed, and waits for its answer; false only when the page says it failed. */
  saveNow(): Promise<boolean> {
    const contents = this.#window?.webContents;
    if (contents === undefined || contents.isLoading() || contents.isCrashed()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const done = (succeeded: boolean): void => {
        clearTimeout(timer);
        ipcMain.removeListener(savedChannel, listener);
        resolve(succeeded);
      };
      const listener = (event: { senderFrame: WebFrameMain | null }, succeeded: unknown): void => {
        if (this.isOwnFrame(event.senderFrame)) done(succeeded !== false);
      };
      const timer = setTimeout(() => done(true), saveTimeoutMs);
      ipcMain.on(savedChannel, listener);
      this.tell('toegang.saveNow', {});
    });
  }

  /** Calls `listener` after each copy or cut in this window. */
  onCopied(listener: () => void): void {
    ipcMain.on(copiedChannel, ({ senderFrame }) => {
      if (this.isOwnFrame(senderFrame)) listener();
    });
  }

  /** Only the top frame of this window, on our own page, may ask anything. */
  isOwnFrame(frame: WebFrameMain | null): boolean {
    const own = this.#window?.webContents.mainFrame;
    return frame !== null && frame === own && frame.url.startsWith(`${appOrigin}/`);
  }

  #adopt(window: BrowserWindow): BrowserWindow {
    this.#window = window;
    window.webContents.on('render-process-gone', (_, { reason }) => {
      if (reason !== 'clean-exit') this.#revive(window);
    });
    return window;
  }

  /** A page that crashed is replaced; not again at once, or a page that cannot live would come back for ever. */
  #revive(crashed: BrowserWindow): void {
    if (crashed !== this.#window || Date.now() - this.#revivedAt < reviveAfterMs) return;
    this.#revivedAt = Date.now();
    this.replace();
  }
}
