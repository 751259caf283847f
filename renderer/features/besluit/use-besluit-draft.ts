import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { emptyBesluitDraft, type BesluitDraft } from '../../../shared/domain/fasebesluit/besluit-draft.ts';
import { api } from '../../api.ts';
import { Autosaver } from '../../autosave/autosaver.ts';
import { register } from '../../autosave/registry.ts';
import type { SaveState } from '../../autosave/save-state.ts';
import { patchBespreking, queryClient } from '../../query.ts';

interface Draft {
  readonly draft: BesluitDraft;
  readonly state: SaveState;
  readonly change: (part: Partial<BesluitDraft>) => void;
  readonly flush: () => void;
  /** Takes the draft away, after it was recorded. */
  readonly clear: () => void;
}

/**
 * The step being filled in. What is typed stands in the cache, so that it is there at once when the user looks at
 * another step and comes back; the store has it after 800 ms of rest, on leaving a field, and when the app locks
 * or quits.
 */
export function useBesluitDraft({
  bespreking,
  besluitDraft,
}: Pick<BesprekingView, 'bespreking' | 'besluitDraft'>): Draft {
  const besprekingId = bespreking.id;
  const queryKey = ['besluit-draft', besprekingId];
  const stored = besluitDraft ?? emptyBesluitDraft;
  const { data: draft } = useQuery({
    queryKey,
    queryFn: () => stored,
    initialData: stored,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const [saver] = useState(
    () =>
      new Autosaver<BesluitDraft | null>(async (value) => {
        const result = await api.request('fasebesluit.saveDraft', { besprekingId, draft: value });
        if (result.ok) patchBespreking(besprekingId, (view) => ({ ...view, besluitDraft: value }));
        return result;
      }),
  );
  const state = useSyncExternalStore(saver.subscribe, () => saver.state);

  const fill = (value: BesluitDraft): void => {
    queryClient.setQueryData<BesluitDraft>(queryKey, value);
  };
  const change = (part: Partial<BesluitDraft>): void => {
    const value = { ...(queryClient.getQueryData<BesluitDraft>(queryKey) ?? stored), ...part };
    fill(value);
    saver.change(value);
  };
  const flush = (): void => void saver.flush();
  const clear = (): void => {
    fill(emptyBesluitDraft);
    // A save that was under way when the step was recorded must not bring the draft back.
    saver.change(null);
    flush();
  };

  useEffect(() => {
    // Typed before the user looked at another step, and it could not be saved then.
    if (saver.state.kind === 'untouched' && JSON.stringify(draft) !== JSON.stringify(stored)) {
      saver.change(draft);
    }
  }, [saver, draft, stored]);

  useEffect(() => {
    const unregister = register(saver);
    return () => {
      void saver.flush().finally(unregister);
    };
  }, [saver]);

  return { draft, state, change, flush, clear };
}
