import { useEffect, useRef } from 'react';
import { register, type Holder } from '../../autosave/registry.ts';

/**
 * A field that saves when it is closed does so too when the step is left, the app locks or quits: a field that is
 * taken off the screen gets no blur.
 */
export function useKeptOnLeave(holder: Holder): void {
  const newest = useRef(holder);
  useEffect(() => {
    newest.current = holder;
  });
  useEffect(() => {
    const flush = () => newest.current.flush();
    const unregister = register({ flush, discard: () => newest.current.discard() });
    return () => {
      void flush().finally(unregister);
    };
  }, []);
}
