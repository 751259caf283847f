import path from 'node:path';
import { app, BrowserWindow, type Rectangle, type Session, type WebPreferences } from 'electron';
import { appOrigin } from './app-scheme.ts';

function preferences(session: Session, preload: string): WebPreferences {
  return {
    session,
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    devTools: !app.isPackaged,
    backgroundThrottling: false,
    v8CacheOptions: 'none',
  };
}

/** The window people work in. Its content is kept out of screenshots where the system can. */
export function createWorkWindow(session: Session, folder: string, bounds: Rectangle | null): BrowserWindow {
  const window = new BrowserWindow({
    ...(bounds ?? { width: 1440, height: 900 }),
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Casustafel',
    backgroundColor: '#FFFFFF',
    webPreferences: preferences(session, path.join(folder, 'preload', 'preload.cjs')),
  });
  window.setContentProtection(true);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}

/** The read-only second window for the room; on one display it fills that display. */
export function createZaalWindow(session: Session, folder: string, bounds: Rectangle): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    show: false,
    title: 'Casustafel zaalscherm',
    backgroundColor: '#FFFFFF',
    webPreferences: preferences(session, path.join(folder, 'preload', 'zaal-preload.cjs')),
  });
  window.setContentProtection(false);
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(`${appOrigin}/zaal.html`);
  return window;
}
