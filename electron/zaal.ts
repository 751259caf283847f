import { screen, type BrowserWindow, type Rectangle } from 'electron';
import type { Stap } from '../shared/domain/bespreking/stap.ts';
import { zaalbeeldOf, type ZaalKader } from '../shared/domain/zaal/zaalbeeld-of.ts';
import type { BesprekingView } from '../shared/domain/bespreking/bespreking-view.ts';
import { zaalbeeldSchema } from '../shared/domain/zaal/zaalbeeld.ts';
import { zaalChannel } from '../shared/ipc/channels.ts';
import { criteriumIdsOf, findCriterium, overgangenInOrder } from '../shared/kader/overgang.ts';
import type { Kader } from '../shared/kader/schema.ts';
import type { Session } from './toegang/session.ts';
import { besprekingView } from './use-cases/bespreking/get.ts';
import { kaderOf } from './use-cases/kader-of.ts';
import { Refused } from './use-cases/refused.ts';

export interface ZaalParts {
  session: Session;
  createWindow: (bounds: Rectangle) => BrowserWindow;
  workWindow: () => BrowserWindow | null;
  tellWork: (stand: { open: boolean; stap: number }) => void;
}

function zaalKader(kader: Kader, view: BesprekingView): ZaalKader {
  const shown = new Set<string>();
  const criteria = overgangenInOrder(kader, view.casus.fase)
    .filter(({ richting }) => richting !== 'binnen')
    .flatMap((overgang) => {
      const fresh = criteriumIdsOf(overgang).filter((id) => !shown.has(id));
      fresh.forEach((id) => shown.add(id));
      return fresh.map((id) => ({ id, tekst: findCriterium(kader, id).tekst, kop: overgang.kop }));
    });
  return {
    fase: kader.namen.fase,
    criteriaKop: kader.namen.criteria,
    criteria,
  };
}

/** The read-only screen for the room. What it gets is computed here, in the main process, and nowhere else. */
export class Zaal {
  readonly #parts: ZaalParts;
  #window: BrowserWindow | null = null;
  #besprekingId: string | null = null;
  #soon: NodeJS.Immediate | null = null;
  #stap: Stap = 0;

  constructor(parts: ZaalParts) {
    this.#parts = parts;
  }

  get stand(): { open: boolean; stap: number } {
    return { open: this.#window !== null, stap: this.#stap };
  }

  open(besprekingId: string): void {
    const view = besprekingView(this.#parts.session.context, besprekingId);
    this.#besprekingId = besprekingId;
    this.#stap = view.bespreking.stap;
    if (this.#window === null) {
      const window = this.#parts.createWindow(this.#bounds());
      this.#window = window;
      window.webContents.once('did-finish-load', () => {
        this.refresh();
        window.showInactive();
      });
      window.once('closed', () => this.#closed());
    }
    this.refresh();
    this.#parts.tellWork(this.stand);
  }

  close(): void {
    this.#refuseLocked();
    this.#window?.destroy();
  }

  goTo(stap: Stap): void {
    this.#refuseLocked();
    this.#stap = stap;
    this.refresh();
    this.#parts.tellWork(this.stand);
  }

  /** After the answer to who made the change: the chair does not wait for the room. Several changes are one picture. */
  refreshSoon(): void {
    if (this.#window === null || this.#soon !== null) return;
    this.#soon = setImmediate(() => {
      this.#soon = null;
      this.refresh();
    });
  }

  /**
   * Sends the picture again: after every change, and when someone comes or goes. A picture that cannot be made
   * closes the zaalscherm: the room must not go on seeing the old one, and what was saved is saved.
   */
  refresh(): void {
    try {
      this.#send();
    } catch {
      this.#window?.destroy();
    }
  }

  #send(): void {
    if (this.#window === null || this.#besprekingId === null) return;
    const { context } = this.#parts.session;
    const view = besprekingView(context, this.#besprekingId);
    // From the moment of a beperking the room sees nothing of the casus (AVG art. 18 lid 2).
    if (context.store.beperking.isNow(view.casus.id)) throw new Refused('beperkt');
    const kader = kaderOf(context, view.bespreking);
    const beeld = zaalbeeldOf(view, this.#stap, zaalKader(kader, view));
    // Strict: a field that is not in the schema stops here, whatever made it.
    this.#window.webContents.send(zaalChannel, zaalbeeldSchema.parse(beeld));
  }

  #refuseLocked(): void {
    if (this.#parts.session.state.stand === 'closed') throw new Refused('vergrendeld');
  }

  #closed(): void {
    this.#window = null;
    this.#besprekingId = null;
    this.#parts.tellWork(this.stand);
  }

  /** The other display, whole; with one display, that one. */
  #bounds(): Rectangle {
    const work = this.#parts.workWindow();
    const here = work === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(work.getBounds());
    const other = screen.getAllDisplays().find((display) => display.id !== here.id);
    return (other ?? here).bounds;
  }
}
