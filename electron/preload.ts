import { contextBridge, ipcRenderer } from 'electron';
import { eventNames, requestNames, savedChannel } from '../shared/ipc/channels.ts';

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
