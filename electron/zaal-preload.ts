import { contextBridge, ipcRenderer } from 'electron';
import { zaalChannel } from '../shared/ipc/channels.ts';

/** The bridge of the zaalscherm: it can only receive. */
contextBridge.exposeInMainWorld('casustafelZaal', {
  onBeeld(handler: (beeld: unknown) => void): () => void {
    const listener = (_: unknown, beeld: unknown): void => handler(beeld);
    ipcRenderer.on(zaalChannel, listener);
    return () => void ipcRenderer.removeListener(zaalChannel, listener);
  },
});
