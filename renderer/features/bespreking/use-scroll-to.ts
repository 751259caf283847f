import { useLayoutEffect, type RefObject } from 'react';

/** Brings these lines on screen: a new one stands just above the capture block, a chosen one where it is. */
export function useScrollToEntries(ids: readonly string[]): void {
  useLayoutEffect(() => {
    for (const id of ids) {
      document.querySelector(`[data-entry="${id}"]`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [ids]);
}

/** A step opens at its top; the beeld at its newest line. */
export function useScrollOnStap(centre: RefObject<HTMLElement | null>, stap: number): void {
  useLayoutEffect(() => {
    centre.current?.scrollTo({ top: stap === 2 ? centre.current.scrollHeight : 0 });
  }, [centre, stap]);
}
