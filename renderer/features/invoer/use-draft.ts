import { useEffect, useState, useSyncExternalStore } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
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
export function useDraft(
  { bespreking, draft: stored }: Pick<BesprekingView, 'bespreking' | 'draft'>,
  text: string,
  onSaved: () => void,
): Draft {
  const besprekingId = bespreking.id;
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

  useEffect(() => {
    // The store has this text already; most lines are kept before their draft is.
    if (text === stored) saver.discard();
    else saver.change(text);
  }, [saver, text, stored]);

  useEffect(() => {
    const unregister = register(saver);
    return () => {
      void saver.flush().finally(unregister);
    };
  }, [saver]);

  return { state, flush: () => void saver.flush() };
}
