import { useEffect, useEffectEvent, useRef } from 'react';
import { api } from '../api.ts';
import { register } from './registry.ts';

interface KeptForm<T extends object> {
  /** Which form, of which record; letters, digits, spaces and hyphens. */
  naam: string;
  casusId: string | null;
  draft: T;
  isTyped: boolean;
  /** Leaving and locking by hand ask first; otherwise they keep it without asking. */
  asksFirst: boolean;
  /** What was typed before a lock; the form shows it again. */
  onFound: (draft: T) => void;
}

/**
 * For a form that is only recorded when it is sent. When the app locks by itself, what was typed is kept in the store
 * and stands there again when the form is opened. Answers what to call once it is sent or given up.
 */
export function useKeptForm<T extends object>(form: KeptForm<T>): { forget: () => void } {
  const { naam, casusId, isTyped } = form;
  const kept = useRef(false);

  const save = useEffectEvent(async (): Promise<boolean> => {
    kept.current = true;
    const result = await api.request('draft.save', { naam, casusId, inhoud: JSON.stringify(form.draft) });
    return result.ok && !form.asksFirst;
  });
  const forget = (): void => {
    if (!kept.current) return;
    kept.current = false;
    void api.request('draft.save', { naam, casusId, inhoud: null });
  };
  const onDiscard = useEffectEvent(forget);
  const onFound = useEffectEvent((inhoud: string) => {
    kept.current = true;
    const found: unknown = JSON.parse(inhoud);
    if (!form.isTyped && isLike(form.draft, found)) form.onFound(found);
  });

  useEffect(() => {
    let gone = false;
    void api.request('draft.get', { naam, casusId }).then((result) => {
      if (!gone && result.ok && result.value.inhoud !== null) onFound(result.value.inhoud);
    });
    return () => void (gone = true);
  }, [naam, casusId]);

  useEffect(() => {
    if (!isTyped) return undefined;
    return register({ flush: () => save(), discard: () => onDiscard() });
  }, [isTyped]);

  return { forget };
}

/** A newer program may have other fields in the same form: then what was kept is left alone. */
function isLike<T extends object>(draft: T, found: unknown): found is T {
  if (typeof found !== 'object' || found === null) return false;
  return Object.entries(draft).every(([key, value]) => value === undefined || key in found);
}
