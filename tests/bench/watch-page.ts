import type { Page } from '@playwright/test';

/** Of one act in the page, in milliseconds after the key or the mouse said so. */
export interface Seen {
  /** What was asked for stands in the document. */
  readonly inDocument: number;
  /** The frame that shows it begins. */
  readonly frame: number;
}

export interface Wanted {
  readonly event: 'keydown' | 'pointerup';
  /** Elements counted. */
  readonly selector: string;
  /** From how many on it is there; null: one more than now. */
  readonly least: number | null;
}

declare global {
  interface Window {
    benchSeen?: Promise<Seen>;
  }
}

/**
 * Times one act: `act` sends a key or a click, the page itself takes the time of the event and of the frame
 * that first shows what is wanted. Sending through the debugger is not counted.
 */
export async function timeAct(page: Page, wanted: Wanted, act: () => Promise<void>): Promise<Seen> {
  await page.evaluate(watch, wanted);
  await act();
  return page.evaluate(() => {
    if (window.benchSeen === undefined) throw new Error('nothing is watched');
    return window.benchSeen;
  });
}

/** Runs in the page. */
function watch({ event, selector, least }: Wanted): void {
  const count = (): number => document.querySelectorAll(selector).length;
  const enough = least ?? count() + 1;
  let started: number | null = null;
  window.benchSeen = new Promise((resolve) => {
    // The last one before it is there: of the keys of a line, that is Enter.
    const note = (happened: Event): void => void (started = happened.timeStamp);
    addEventListener(event, note, true);
    const observer = new MutationObserver((records) => {
      // Counting takes time itself: only when something came.
      if (started === null || !records.some(({ addedNodes }) => addedNodes.length > 0)) return;
      if (count() < enough) return;
      observer.disconnect();
      removeEventListener(event, note, true);
      const since = started;
      const inDocument = performance.now() - since;
      requestAnimationFrame(() => resolve({ inDocument, frame: performance.now() - since }));
    });
    observer.observe(document, { subtree: true, childList: true });
  });
}
