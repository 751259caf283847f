import { movesHead, type LogboekActie } from '../../shared/domain/logboek/logboek.ts';
import { writeNotedHead } from '../store/noted-head.ts';
import type { Session } from './session.ts';

export interface LogboekHeadParts {
  session: Pick<Session, 'state'>;
  /** ISO instant. */
  now: () => string;
}

/** Notes outside the store where the logboek is, so that an older copy put in its place is noticed. */
export class LogboekHead {
  readonly #parts: LogboekHeadParts;
  #due = false;
  #failed = false;

  constructor(parts: LogboekHeadParts) {
    this.#parts = parts;
  }

  /** The last note could not be written: a warning, because the store itself lost nothing. */
  get failed(): boolean {
    return this.#failed;
  }

  /** For Context.logged: after what weighs the head follows, once the transaction is over and off the path of typing. */
  readonly logged = (actie: LogboekActie): void => {
    if (this.#due || !movesHead(actie)) return;
    this.#due = true;
    setImmediate(() => {
      this.#due = false;
      void this.note();
    });
  };

  /** What is in the store now is noted, also when it closes meanwhile. Never rejects. */
  async note(): Promise<void> {
    try {
      const { state } = this.#parts.session;
      if (state.stand !== 'open') return;
      const { nummer, hash } = state.context.store.logboek.end();
      if (nummer > 0) await writeNotedHead(state.store.paths.folder, { nummer, hash, at: this.#parts.now() });
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
  }
}
