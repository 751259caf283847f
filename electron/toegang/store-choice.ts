import { join } from 'node:path';
import { inspectFolder } from '../store/store-files.ts';

export type WhichStore = 'own' | 'waarneming';

/** Which of two stores the lock page opens: one's own, or the copy of a colleague's beside it. */
export class StoreChoice {
  readonly own: string;
  readonly waarneming: string;
  #chosen: WhichStore = 'own';

  constructor(dataFolder: string) {
    this.own = dataFolder;
    this.waarneming = join(dataFolder, 'waarneming');
  }

  get chosen(): WhichStore {
    return this.#chosen;
  }

  /** The folder of the chosen store. */
  get folder(): string {
    return this.#chosen === 'waarneming' ? this.waarneming : this.own;
  }

  get hasWaarneming(): boolean {
    return inspectFolder(this.waarneming).state !== 'empty';
  }

  choose(which: WhichStore): void {
    this.#chosen = which;
  }
}
