import { useEffect } from 'react';
import { register } from './registry.ts';

/**
 * For a form that is only kept when it is sent: while something is typed, leaving, locking by hand and quitting ask
 * first.
 */
export function useUnsaved(isTyped: boolean): void {
  useEffect(() => {
    if (!isTyped) return undefined;
    return register({ flush: () => Promise.resolve(false), discard: () => undefined });
  }, [isTyped]);
}
