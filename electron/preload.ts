import { contextBridge, ipcRenderer } from 'electron';
import { copiedChannel, eventNames, requestNames, savedChannel } from '../shared/ipc/channels.ts';

/** The page this bridge stands in; the rest of this folder knows no page. */
declare const window: {
  addEventListener(event: string, listener: () => void, options: { capture: boolean }): void;
};

const requests: ReadonlySet<string> = new Set(requestNames);
const events: ReadonlySet<string> = new Set(eventNames);

/** The bridge of the work window: the requests of the allow-list and nothing else. */
contextBridge.exposeInMainWorld('casustafel', {
  request(name: string, input: unknown): Promise<unknown> {
    if (!requests.has(name)) return Promise.resolve({ ok: false, error: { code: 'niet-toegestaan' } });
    return ipcRenderer.invoke(name, input);
  },
  on(event: string, handler: (payload: unknown) => void): () => void {
    if (!events.has(event)) return () => undefined;
    const listener = (_: unknown, payload: unknown): void => handler(payload);
    ipcRenderer.on(event, listener);
    return () => void ipcRenderer.removeListener(event, listener);
  },
  saved(succeeded = true): void {
    ipcRenderer.send(savedChannel, succeeded);
  },
});

// After the event: then the system has what was copied. Only that something was copied goes to the main process.
for (const kind of ['copy', 'cut']) {
  window.addEventListener(kind, () => setTimeout(() => ipcRenderer.send(copiedChannel)), { capture: true });
}
