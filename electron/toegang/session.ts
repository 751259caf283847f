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

  /** Closes the file and wipes its key. */
  close(): void {
    if (this.#state.stand === 'open') lockStore(this.#state.store);
    if (this.#state.stand === 'round') this.#state.db.close();
    this.#state = { stand: 'closed' };
  }
}
