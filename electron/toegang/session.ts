import type Database from 'better-sqlite3';
import type { Context } from '../use-cases/context.ts';
import { Refused } from '../use-cases/refused.ts';
import { lockStore, type UnlockedStore } from '../store/unlocked-store.ts';

type State =
  | { readonly stand: 'closed' }
  | { readonly stand: 'open'; readonly store: UnlockedStore; readonly context: Context }
  | { readonly stand: 'round'; readonly db: Database.Database; readonly context: Context };

/** What is open now: nothing, a store, or an invented casus in memory. */
export class Session {
  #state: State = { stand: 'closed' };
  #lent: Promise<unknown> = Promise.resolve();

  get state(): State {
    return this.#state;
  }

  /** The context of what is open; refuses when all is locked. */
  get context(): Context {
    if (this.#state.stand === 'closed') throw new Refused('vergrendeld');
    return this.#state.context;
  }

  open(store: UnlockedStore, context: Context): void {
    this.close();
    this.#state = { stand: 'open', store, context };
  }

  lookRound(db: Database.Database, context: Context): void {
    this.close();
    this.#state = { stand: 'round', db, context };
  }

  /** Resolves when no step has the store. */
  get lent(): Promise<unknown> {
    return this.#lent;
  }

  /**
   * Lends the open store to a step that may put another in its place with open(). Meanwhile everything
   * counts as locked. A step that fails gives the store back, unless it had to close it. Throws Refused
   * vergrendeld.
   */
  async lend<Value>(step: (store: UnlockedStore) => Promise<Value>): Promise<Value> {
    const state = this.#state;
    if (state.stand !== 'open') throw new Refused('vergrendeld');
    this.#state = { stand: 'closed' };
    const running = step(state.store).finally(() => {
      if (this.#state.stand === 'closed' && state.store.db.open) this.#state = state;
    });
    this.#lent = running.catch(() => undefined);
    return running;
  }

  /** Closes the file and wipes its key. */
  close(): void {
    if (this.#state.stand === 'open') lockStore(this.#state.store);
    if (this.#state.stand === 'round') this.#state.db.close();
    this.#state = { stand: 'closed' };
  }
}
