import { createHmac, randomBytes } from 'node:crypto';

export interface ClipboardParts {
  /** The text of the system's clipboard; '' when it holds none. */
  read: () => string | Promise<string>;
  clear: () => void | Promise<void>;
  clearAfterMs: number;
}

/** Browsers tell of a copy before every system has the text: reading at once could give what was there before. */
const settleMs = 500;

/**
 * Takes our own text from the system's clipboard again: a while after it was copied, and at lock and quit. It keeps a
 * keyed hash of what was copied and never the text, and leaves alone what somebody copied elsewhere since. Where the
 * system keeps a history of the clipboard, that history is the system's.
 */
export class ClipboardCleaner {
  readonly #parts: ClipboardParts;
  readonly #key = randomBytes(32);
  /** Of what we copied; 'settling' while the system may not have it yet, and what is there counts as ours. */
  #own: { hash: string } | 'settling' | null = null;
  #timer: NodeJS.Timeout | null = null;
  #cleaning: Promise<void> = Promise.resolve();

  constructor(parts: ClipboardParts) {
    this.#parts = parts;
  }

  /** The work window copied or cut something just now. */
  copied(): void {
    this.#own = 'settling';
    this.#after(settleMs, () => this.#settle());
  }

  /** Empties the clipboard if what we copied is still in it; never throws. */
  clean(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const own = this.#own;
    this.#own = null;
    if (own !== null) this.#cleaning = this.#clearIf(own);
    return this.#cleaning;
  }

  async #settle(): Promise<void> {
    const timer = this.#timer;
    try {
      const text = await this.#parts.read();
      // Copied again or cleaned while it was read.
      if (this.#timer !== timer) return;
      this.#own = { hash: this.#hash(text) };
    } catch {
      // Another program has the clipboard for a moment: it stays "settling", and is cleaned without comparing.
    }
    this.#after(this.#parts.clearAfterMs - settleMs, () => this.clean());
  }

  async #clearIf(own: { hash: string } | 'settling'): Promise<void> {
    try {
      const text = await this.#parts.read();
      if (text !== '' && (own === 'settling' || this.#hash(text) === own.hash)) await this.#parts.clear();
    } catch {
      // Another program has the clipboard for a moment: locking and quitting go on.
    }
  }

  #after(ms: number, then: () => Promise<void>): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void then(), ms);
    this.#timer.unref();
  }

  #hash(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('hex');
  }
}
