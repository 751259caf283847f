import { useEffect, useEffectEvent, useState } from 'react';
import { createLeftAlt } from '../invoer/left-alt.ts';
import { readShortcut, type Shortcut } from '../invoer/shortcut.ts';
import { textFieldAt } from './text-field-at.ts';

interface LiveKeys {
  /** True: the shortcut did something, so the key goes no further. */
  readonly onShortcut: (shortcut: Shortcut, event: KeyboardEvent) => boolean;
  /** A letter or other sign typed outside any field. */
  readonly onLetter: () => void;
  /** Esc that no field wanted. */
  readonly onEscape: () => void;
  /** PageUp and PageDown; true when something was scrolled. */
  readonly onPage: (by: 1 | -1) => boolean;
}

/** A dialog (Ctrl+K) has the keyboard for itself. */
function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null;
}

function isLetter({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;
}

/** The keys of the live overleg, wherever the focus is. */
export function useLiveKeys(keys: LiveKeys): void {
  const [leftAlt] = useState(createLeftAlt);

  const onFirst = useEffectEvent((event: KeyboardEvent) => {
    const steers = leftAlt.read(event);
    if (event.type !== 'keydown' || inDialog(event.target) || event.isComposing) return;
    const shortcut = readShortcut(event, steers);
    if (shortcut === null || !keys.onShortcut(shortcut, event)) return;
    event.preventDefault();
    event.stopPropagation();
  });

  const onLast = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || inDialog(event.target)) return;
    if (event.key === 'Escape') keys.onEscape();
    const page = event.ctrlKey ? 0 : event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : 0;
    if (page !== 0 && keys.onPage(page)) event.preventDefault();
    // The focus moves before the letter is put in, so that it lands in the line.
    if (textFieldAt(event.target) === null && isLetter(event)) keys.onLetter();
  });

  const onBlur = useEffectEvent(() => leftAlt.forget());

  useEffect(() => {
    const first = (event: KeyboardEvent): void => onFirst(event);
    const last = (event: KeyboardEvent): void => onLast(event);
    const blur = (): void => onBlur();
    window.addEventListener('keydown', first, { capture: true });
    window.addEventListener('keyup', first, { capture: true });
    window.addEventListener('keydown', last);
    window.addEventListener('blur', blur);
    return () => {
      window.removeEventListener('keydown', first, { capture: true });
      window.removeEventListener('keyup', first, { capture: true });
      window.removeEventListener('keydown', last);
      window.removeEventListener('blur', blur);
    };
  }, []);
}
