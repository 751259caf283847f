import { useEffect, useEffectEvent } from 'react';

/** Ctrl+Enter anywhere on the screen, except in a form: there it would leave what is being typed. */
export function useSendKey(onSend: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('form') !== null) return;
    event.preventDefault();
    event.stopPropagation();
    onSend();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    // Before the focused control, which takes every Enter for itself.
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
