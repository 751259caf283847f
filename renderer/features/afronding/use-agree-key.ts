import { useEffect, useEffectEvent } from 'react';

/** Ctrl+Enter anywhere on the screen of this step. */
export function useAgreeKey(onAgree: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    onAgree();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
