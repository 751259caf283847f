import { createHmac, randomBytes } from 'node:crypto';

export interface ClipboardParts {
  /** The text of the system's clipboard; '' when it holds none. */
  read: () => string | Promise<string>;
  clear: () => void | Promise<void>;
  clearAfterMs: number;
}

/**
 * Takes our own text from the system's clipboard again: a while after it was copied, and at lock and quit. It keeps a
 * keyed hash of what was copied and never the text, and leaves alone what somebody copied elsewhere since. Where the
 * system keeps a history of the clipboard, that history is the system's.
 */
export class ClipboardCleaner {
  readonly #parts: ClipboardParts;
  readonly #key = randomBytes(32);
  #copied: string | null = null;
  #timer: NodeJS.Timeout | null = null;
  #cleaning: Promise<void> = Promise.resolve();

  constructor(parts: ClipboardParts) {
    this.#parts = parts;
  }

  /** The work window copied or cut something just now. */
  async copied(): Promise<void> {
    const text = await this.#parts.read();
    if (text === '') return;
    this.#copied = this.#hash(text);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.clean(), this.#parts.clearAfterMs);
    this.#timer.unref();
  }

  /** Empties the clipboard if what we copied is still in it; never throws. */
  clean(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const own = this.#copied;
    this.#copied = null;
    if (own !== null) this.#cleaning = this.#clearIf(own);
    return this.#cleaning;
  }

  async #clearIf(own: string): Promise<void> {
    try {
      const text = await this.#parts.read();
      if (text !== '' && this.#hash(text) === own) await this.#parts.clear();
    } catch {
      // Another program has the clipboard for a moment: locking and quitting go on.
    }
  }

  #hash(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('hex');
  }
}
