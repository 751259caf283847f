// Electron's main process as far as main.ts touches it: windows show nothing, dialogs are cancelled, and what
// ipcMain is given can be called as a page would. All behind it is real.

/** Answers anything with more of itself; awaiting it gives it. */
function stub(own: Record<string, unknown> = {}): never {
  return new Proxy(function () {}, {
    get: (_, key) => (key in own ? own[String(key)] : key === 'then' ? undefined : stub()),
    apply: () => stub(),
    construct: () => stub(),
    // Nothing is set: a stub has no state.
    set: () => true,
  }) as never;
}

type Listener = (event: { senderFrame: unknown }, input: unknown) => Promise<unknown>;

/** By the name of the request. */
export const listeners = new Map<string, Listener>();

export const ownFrame = { url: 'app://casustafel/index.html' };

export const ipcMain = {
  handle: (name: string, listener: Listener) => void listeners.set(name, listener),
  on: () => undefined,
  removeListener: () => undefined,
};

export const app = stub({
  isPackaged: false,
  getVersion: () => '0.0.0',
  getPath: () => '/nowhere',
  requestSingleInstanceLock: () => true,
  whenReady: () => Promise.resolve(),
  quit: () => undefined,
  on: () => undefined,
});

export const dialog = {
  showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
  showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
};

const contents = stub({
  mainFrame: ownFrame,
  // While it loads nothing was typed, so a lock waits for no answer.
  isLoading: () => true,
  isCrashed: () => false,
  printToPDF: () => Promise.resolve(Buffer.from('%PDF')),
  print: (_options: unknown, done: (printed: boolean) => void) => done(false),
});

// A class, because main makes windows with `new`.
export const BrowserWindow = new Proxy(function () {}, {
  get: () => stub(),
  construct: () => stub({ webContents: contents, isDestroyed: () => false, getBounds: () => undefined }),
});

export const powerMonitor = { on: () => undefined, getSystemIdleTime: () => 0 };
export const session = stub();
export const protocol = stub();
export const Menu = stub();
export const screen = stub({ getAllDisplays: () => [], on: () => undefined });
export const clipboard = stub({ readText: () => '' });
