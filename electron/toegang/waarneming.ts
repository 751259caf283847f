import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import type { WaarnemingStand } from '../../shared/ipc/contract/waarneming.ts';
import { readWaarneming } from '../store/waarneming-file.ts';
import {
  beginWaarneming,
  bringBackWaarneming,
  removeWaarneming,
  reopenWaarneming,
} from '../store/waarneming.ts';
import { inspectFolder } from '../store/store-files.ts';
import { valueOf } from '../store/store-result.ts';
import type { StoreTools } from '../store/store-tools.ts';
import { guardTries } from '../store/wrong-tries.ts';
import { log } from '../use-cases/log.ts';
import { Refused } from '../use-cases/refused.ts';
import type { Session } from './session.ts';
import type { StoreChoice, WhichStore } from './store-choice.ts';
import type { Toegang } from './toegang.ts';

export interface WaarnemingParts {
  session: Session;
  tools: StoreTools;
  choice: StoreChoice;
  toegang: Pick<Toegang, 'enter'>;
  /** The reservekopie that was chosen. Throws Refused onbekend. */
  chosen: () => string;
  /** The system's dialog; null when cancelled. */
  chooseFolder: () => Promise<string | null>;
  /** After the answer went out: the page that asked is replaced. */
  lockSoon: () => void;
}

/** A colleague takes over: she works in a copy, on her own machine, with her own wachtzin. */
export class Waarneming {
  readonly #parts: WaarnemingParts;

  constructor(parts: WaarnemingParts) {
    this.#parts = parts;
  }

  stand(): WaarnemingStand {
    const { session, choice } = this.#parts;
    const there = choice.hasWaarneming;
    const known = there ? readWaarneming(choice.waarneming) : null;
    const chosen = there && choice.chosen === 'waarneming';
    const { state } = session;
    const afgerond = known?.afgerond ?? null;
    return {
      there,
      chosen,
      hasOwn: inspectFolder(choice.own).state !== 'empty',
      madeAt: known?.madeAt ?? null,
      gemeente: chosen && state.stand === 'open' ? (state.context.store.gemeente.get()?.naam ?? null) : null,
      afgerond:
        afgerond === null ? null : { ...afgerond, found: existsSync(join(afgerond.folder, afgerond.name)) },
    };
  }

  choose(which: WhichStore): void {
    const { choice } = this.#parts;
    this.#requireClosed();
    if (which === 'waarneming' && !choice.hasWaarneming) throw new Refused('onbekend');
    choice.choose(which);
  }

  async begin(slotId: string, wachtzin: string): Promise<void> {
    const { tools, choice, toegang, chosen } = this.#parts;
    this.#requireClosed();
    const before = choice.chosen;
    try {
      const wanted = { folder: choice.waarneming, backup: chosen(), slotId, passphrase: wachtzin };
      // Counted in her own folder: that of the waarneming is not there yet.
      const opened = await guardTries(tools, choice.own, slotId, async () =>
        valueOf(await beginWaarneming(tools, wanted)),
      );
      choice.choose('waarneming');
      await toegang.enter({ ok: true, value: opened }, 'waarneming');
      this.#note('begonnen');
    } catch (error) {
      if (!this.#isOpen) choice.choose(before);
      throw error;
    }
  }

  /** Whoever opens it again works on: what was brought back before is no longer all there is. */
  goOn(): void {
    const { choice } = this.#parts;
    // Refused by a full disk it stays afgerond, and the copy that was brought back is still a whole one.
    if (choice.chosen === 'waarneming') reopenWaarneming(choice.waarneming).catch(() => undefined);
  }

  /** The line in the logboek goes along in the copy. Null when cancelled. */
  async afronden(): Promise<string | null> {
    const { session, tools, chooseFolder, lockSoon } = this.#parts;
    const { state } = session;
    if (state.stand !== 'open' || !this.stand().chosen) throw new Refused('niet-toegestaan');
    const folder = await chooseFolder();
    if (folder === null) return null;
    if (session.state !== state) throw new Refused('vergrendeld');
    this.#note('afgerond');
    valueOf(await bringBackWaarneming(tools, state.store, folder));
    lockSoon();
    return folder;
  }

  async remove(): Promise<void> {
    const { choice } = this.#parts;
    if (this.#isOpen && choice.chosen === 'waarneming') throw new StoreError('in-use');
    valueOf(await removeWaarneming(choice.waarneming));
    choice.choose('own');
  }

  get #isOpen(): boolean {
    return this.#parts.session.state.stand === 'open';
  }

  /** It would take the place of what is open, with what was typed and not yet saved. */
  #requireClosed(): void {
    if (this.#isOpen) throw new Refused('niet-toegestaan');
  }

  #note(detail: string): void {
    const { context } = this.#parts.session;
    context.store.transaction(() =>
      log(context, { actie: 'waarneming', object: 'opslag', objectId: '', detail }),
    );
  }
}
