import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { Autosaver, type Save } from './autosaver.ts';
import { register } from './registry.ts';
import type { SaveState } from './save-state.ts';

interface Autosave {
  state: SaveState;
  /** Put on the field, or on an element around several fields: leaving it saves at once. */
  onBlur: () => void;
  retry: () => void;
}

/**
 * Saves `value` after 800 ms of rest, on blur, on leaving the screen and when the app locks or quits.
 * `key` names the record: a new key starts over with what it is given, and the old record's text still goes to
 * the old record. `save` is the newest one of this key, so that it carries the newest revision.
 */
export function useAutosave<T>(key: string, value: T, save: Save<T>): Autosave {
  // A saver belongs to the key alone; its save is renewed below.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const saver = useMemo(() => new Autosaver<T>(save), [key]);
  const state = useSyncExternalStore(saver.subscribe, () => saver.state);
  const seen = useRef({ saver, text: JSON.stringify(value) });

  useEffect(() => saver.useSave(save), [saver, save]);

  useEffect(() => {
    const text = JSON.stringify(value);
    const before = seen.current;
    seen.current = { saver, text };
    if (before.saver === saver && before.text !== text) saver.change(value);
  }, [saver, value]);

  useEffect(() => {
    const unregister = register(saver);
    return () => {
      void saver.flush().finally(unregister);
    };
  }, [saver]);

  const flush = () => void saver.flush();
  return { state, onBlur: flush, retry: flush };
}
