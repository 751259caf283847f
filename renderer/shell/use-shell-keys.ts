import { useEffect } from 'react';

/** Ctrl+L locks and Ctrl+K finds, wherever the focus is. */
export function useShellKeys({ onLock, onPalette }: { onLock: () => void; onPalette: () => void }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const action = { l: onLock, k: onPalette }[event.key.toLowerCase()];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [onLock, onPalette]);
}
