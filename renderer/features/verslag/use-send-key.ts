import { useEffect, useEffectEvent } from 'react';

/** Ctrl+Enter anywhere on the screen, except in a form: there it would leave what is being typed. */
export function useSendKey(onSend: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('form') !== null) return;
    event.preventDefault();
    onSend();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
