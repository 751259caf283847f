import type { Session } from './session.ts';
import { log } from '../use-cases/log.ts';
import type { WorkWindow } from '../work-window.ts';
import type { Zaal } from '../zaal.ts';

export interface LockParts {
  session: Session;
  work: WorkWindow;
  zaal: Zaal;
  /** What must still be read from the store; never throws. */
  beforeClose: () => void;
}

/** Saves what was typed, closes the store, wipes its key, and gives every window a fresh page. */
export class Lock {
  readonly #parts: LockParts;
  #busy: Promise<void> | null = null;

  constructor(parts: LockParts) {
    this.#parts = parts;
  }

  /** Two calls at once are one lock. */
  now(): Promise<void> {
    this.#busy ??= this.#lock().finally(() => (this.#busy = null));
    return this.#busy;
  }

  async #lock(): Promise<void> {
    const { session, work, zaal } = this.#parts;
    // A renewal of the key has the store for a moment.
    await session.lent;
    if (session.state.stand === 'closed') return;
    await work.saveNow();
    zaal.close();
    this.close();
    work.replace();
  }

  /** The store only, without windows: at quit. */
  close(): void {
    const { session } = this.#parts;
    try {
      this.#note();
    } catch {
      // A full or read-only disk takes no line in the logboek; the store closes all the same.
    } finally {
      this.#parts.beforeClose();
      session.close();
    }
  }

  #note(): void {
    const { state } = this.#parts.session;
    if (state.stand !== 'open') return;
    const { context } = state;
    context.store.transaction(() => log(context, { actie: 'vergrendeld', object: 'opslag', objectId: '' }));
  }
}
