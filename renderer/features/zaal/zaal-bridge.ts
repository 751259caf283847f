import type { Zaalbeeld } from '../../../shared/domain/zaal/zaalbeeld.ts';

declare global {
  interface Window {
    /** The zaalscherm can only receive. */
    readonly casustafelZaal: { onBeeld(handler: (beeld: Zaalbeeld) => void): () => void };
  }
}

let current: Zaalbeeld | null = null;
const listeners = new Set<() => void>();

/** Starts to listen; before the first drawing, so that a beeld sent while the page loads is not missed. */
export function listen(): void {
  window.casustafelZaal.onBeeld((beeld) => {
    current = beeld;
    for (const listener of listeners) listener();
  });
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentBeeld(): Zaalbeeld | null {
  return current;
}
