import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { api } from '../../api.ts';
import { Autosaver } from '../../autosave/autosaver.ts';
import { register } from '../../autosave/registry.ts';
import type { SaveState } from '../../autosave/save-state.ts';
import { patchBespreking } from '../../query.ts';

interface Draft {
  readonly state: SaveState;
  readonly flush: () => void;
}

/** Keeps the unfinished line: after 800 ms of rest, on leaving it, and when the app locks or quits. */
export function useDraft(besprekingId: string, text: string, onSaved: () => void): Draft {
  const [saver] = useState(
    () =>
      new Autosaver<string>(async (draft) => {
        const result = await api.request('invoer.saveDraft', { besprekingId, text: draft });
        if (result.ok) {
          patchBespreking(besprekingId, (view) => ({ ...view, draft }));
          onSaved();
        }
        return result;
      }),
  );
  const state = useSyncExternalStore(saver.subscribe, () => saver.state);

  const kept = useRef(text);
  useEffect(() => {
    if (kept.current === text) return;
    kept.current = text;
    saver.change(text);
  }, [saver, text]);

  useEffect(() => {
    const unregister = register(saver);
    return () => {
      void saver.flush().finally(unregister);
    };
  }, [saver]);

  return { state, flush: () => void saver.flush() };
}
