import type { Bevinding } from '../../shared/domain/logboek/bevinding.ts';
import type { ChainStart } from '../../shared/domain/logboek/chain.ts';
import { lastFullCheckAt, noteFullCheck } from '../store/noted-head.ts';
import type { Context } from '../use-cases/context.ts';
import { log } from '../use-cases/log.ts';
import { noteBevindingen, programName } from '../use-cases/logboek/note-bevindingen.ts';
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

interface Checked {
  readonly found: Bevinding | null;
  /** The last line that was in order. */
  readonly nummer: number;
}

/** Checks the whole logboek: once a day while nobody waits for it, and because somebody asks. */
export class LogboekCheck {
  readonly #parts: LogboekCheckParts;
  #running: Promise<void> | null = null;

  constructor(parts: LogboekCheckParts) {
    this.#parts = parts;
  }

  /**
   * Two at once are one. `by` had it done; left out, who is at work. What is found stands in the logboek.
   * Throws Refused vergrendeld, niet-toegestaan.
   */
  whole(by?: string): Promise<void> {
    this.#running ??= this.#check(by).finally(() => (this.#running = null));
    return this.#running;
  }

  /** The one of this day; not while a bespreking runs. Never throws. */
  async daily(): Promise<void> {
    try {
      const { state } = this.#parts.session;
      if (state.stand !== 'open' || state.context.store.overlegList.anyRuns()) return;
      const last = lastFullCheckAt(state.store.paths.folder);
      if (last !== null && this.#age(last) < dayMs) return;
      await this.whole(programName);
    } catch {
      // Locked meanwhile, or a full disk: it is tried again.
    }
  }

  /** A clock that was set back makes a check of the future: as good as none. */
  #age(moment: string): number {
    const age = Date.parse(this.#parts.now()) - Date.parse(moment);
    return age < 0 ? dayMs : age;
  }

  async #check(by?: string): Promise<void> {
    const { state } = this.#parts.session;
    if (state.stand === 'closed') throw new Refused('vergrendeld');
    if (state.stand === 'round') throw new Refused('niet-toegestaan');
    const { context } = state;
    const { found, nummer } = await this.#walk(context);
    const closing = checkClosing(context);
    const all = [found, closing].filter((one) => one !== null);
    context.store.transaction(() => {
      noteBevindingen(context, all);
      log(context, {
        actie: 'gecontroleerd',
        object: 'logboek',
        objectId: '',
        ...(by !== undefined && { gebruiker: by }),
        detail: `tot en met regel ${nummer}`,
        resultaat: all.length === 0 ? 'gelukt' : 'mislukt',
      });
    });
    await noteFullCheck(state.store.paths.folder, this.#parts.now()).catch(() => undefined);
  }

  /** From the first line to the last, with a rest after each slice. */
  async #walk(context: Context): Promise<Checked> {
    const { logboek } = context.store;
    const closed = logboek.afsluiting()?.nummer;
    let from: ChainStart | null = null;
    for (;;) {
      const { found, next } = checkSlice(context, from, sliceLength);
      if (found !== null || next === null) return { found, nummer: from?.nummer ?? 0 };
      from = next;
      await new Promise((resolve) => setTimeout(resolve, restMs));
      const { state } = this.#parts.session;
      if (state.stand !== 'open' || state.context !== context) throw new Refused('vergrendeld');
      // What was closed off meanwhile is no gap.
      if (logboek.afsluiting()?.nummer !== closed) return this.#walk(context);
    }
  }
}
