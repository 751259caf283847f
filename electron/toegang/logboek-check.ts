import type { ChainStart } from '../../shared/domain/logboek/chain.ts';
import { lastFullCheckAt, noteFullCheck } from '../store/noted-head.ts';
import type { Context } from '../use-cases/context.ts';
import { log } from '../use-cases/log.ts';
import { noteBevindingen } from '../use-cases/logboek/note-bevindingen.ts';
import { checkClosing, checkSlice } from '../use-cases/logboek/verify.ts';
import { Refused } from '../use-cases/refused.ts';
import type { Session } from './session.ts';

/** Lines in one slice: a few ms, so that typing never waits for a check. */
const sliceLength = 200;
const restMs = 5;
const dayMs = 24 * 60 * 60 * 1000;

export interface LogboekCheckParts {
  session: Pick<Session, 'state'>;
  /** ISO instant. */
  now: () => string;
}

/** Checks the whole logboek: once a day while nobody waits for it, and because somebody asks. */
export class LogboekCheck {
  readonly #parts: LogboekCheckParts;
  #running: Promise<void> | null = null;

  constructor(parts: LogboekCheckParts) {
    this.#parts = parts;
  }

  /** Two at once are one. What is found stands in the logboek. Throws Refused vergrendeld, niet-toegestaan. */
  whole(): Promise<void> {
    this.#running ??= this.#check().finally(() => (this.#running = null));
    return this.#running;
  }

  /** The one of this day; not while a bespreking runs. Never throws. */
  async daily(): Promise<void> {
    try {
      const { state } = this.#parts.session;
      if (state.stand !== 'open' || state.context.store.overlegList.anyRuns()) return;
      const last = lastFullCheckAt(state.store.paths.folder);
      if (last !== null && this.#age(last) < dayMs) return;
      await this.whole();
    } catch {
      // Locked meanwhile, or a full disk: it is tried again.
    }
  }

  /** A clock that was set back makes a check of the future: as good as none. */
  #age(moment: string): number {
    const age = Date.parse(this.#parts.now()) - Date.parse(moment);
    return age < 0 ? dayMs : age;
  }

  async #check(): Promise<void> {
    const { state } = this.#parts.session;
    if (state.stand === 'closed') throw new Refused('vergrendeld');
    if (state.stand === 'round') throw new Refused('niet-toegestaan');
    const { context } = state;
    const begun = context.store.logboek.afsluiting()?.nummer;
    let from: ChainStart | null = null;
    let checked = 0;
    for (;;) {
      const { found, next } = checkSlice(context, from, sliceLength);
      if (found !== null) return this.#done(context, [found], state.store.paths.folder);
      if (next === null) break;
      checked = next.nummer;
      from = next;
      await new Promise((resolve) => setTimeout(resolve, restMs));
      if (this.#parts.session.state !== state) throw new Refused('vergrendeld');
      // What was closed off meanwhile is no gap.
      if (context.store.logboek.afsluiting()?.nummer !== begun) return this.#check();
    }
    const closing = checkClosing(context);
    return this.#done(context, closing === null ? [] : [closing], state.store.paths.folder, checked);
  }

  async #done(
    context: Context,
    found: Parameters<typeof noteBevindingen>[1],
    folder: string,
    checked = 0,
  ): Promise<void> {
    const whole = found.length === 0;
    context.store.transaction(() => {
      noteBevindingen(context, found);
      log(context, {
        actie: 'gecontroleerd',
        object: 'logboek',
        objectId: '',
        detail: whole ? `tot en met regel ${checked}` : '',
        resultaat: whole ? 'gelukt' : 'mislukt',
      });
    });
    await noteFullCheck(folder, this.#parts.now()).catch(() => undefined);
  }
}
