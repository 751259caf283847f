import { useLayoutEffect, useRef, type RefObject } from 'react';
import { newestChanged } from './newest-changed.ts';

/**
 * Keeps the newest row in sight: after every change the row that changed, and with another step the last row.
 * rows holds one text per row, in the order of the elements with data-row.
 */
export function useNewestInSight(stap: number, rows: readonly string[]): RefObject<HTMLElement | null> {
  const scroller = useRef<HTMLElement>(null);
  const seen = useRef<{ stap: number; rows: readonly string[] } | null>(null);
  const text = JSON.stringify(rows);
  useLayoutEffect(() => {
    const now = JSON.parse(text) as string[];
    const before = seen.current;
    seen.current = { stap, rows: now };
    const at = before?.stap === stap ? newestChanged(before.rows, now) : now.length - 1;
    const row = at === null ? undefined : scroller.current?.querySelectorAll('[data-row]')[at];
    row?.scrollIntoView({ block: 'nearest' });
  }, [stap, text]);
  return scroller;
}
