import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '../../api.ts';
import { Autosaver } from '../../autosave/autosaver.ts';
import { register } from '../../autosave/registry.ts';
import type { SaveState } from '../../autosave/save-state.ts';
import { patchBespreking } from '../../query.ts';

export interface Draft {
  readonly state: SaveState;
  readonly change: (text: string) => void;
  readonly flush: () => void;
}

/** Keeps the unfinished line: after 800 ms of rest, on leaving it, and when the app locks or quits. */
export function useDraft(besprekingId: string, onSaved: () => void): Draft {
  const [saver] = useState(
    () =>
      new Autosaver<string>(async (text) => {
        const result = await api.request('invoer.saveDraft', { besprekingId, text });
        if (result.ok) {
          patchBespreking(besprekingId, (view) => ({ ...view, draft: text }));
          onSaved();
        }
        return result;
      }),
  );
  const state = useSyncExternalStore(saver.subscribe, () => saver.state);

  useEffect(() => {
    const unregister = register(saver);
    return () => {
      void saver.flush().finally(unregister);
    };
  }, [saver]);

  return { state, change: (text) => saver.change(text), flush: () => void saver.flush() };
}
