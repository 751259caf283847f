import { overlegMoments } from '../../db/overleg-moments.ts';
import { storeErrorFrom } from '../../db/store-error.ts';
import { backupDue, clockBehind } from '../../shared/domain/toegang/backup-due.ts';
import type { StoreProblemCode } from '../../shared/domain/toegang/store-problem.ts';
import { backupMoments, makeOwnBackup } from '../store/backup-store.ts';
import { dropRetiredKeys } from '../store/retired-keys.ts';
import type { StoreTools } from '../store/store-tools.ts';
import type { OpenFile } from '../store/unlocked-store.ts';
import { SecondFolder } from './second-folder.ts';
import type { Session } from './session.ts';

/** A bespreking that has been open for longer was forgotten, and must not keep backups from being made. */
const longestBesprekingMs = 16 * 60 * 60 * 1000;

export interface BackupsParts {
  session: Pick<Session, 'state'>;
  tools: StoreTools;
  /** Where copies go besides; null in a waarneming, whose copies must not push out those of the owner. */
  secondFolder: () => string | null;
  /** Told when `problem`, `busy` or the second folder changed. */
  changed: () => void;
  limitMs?: number;
}

/** Makes backups when they are due, without keeping anybody from work, and remembers how that went. */
export class Backups {
  readonly #parts: BackupsParts;
  readonly second: SecondFolder;
  #making: Promise<void> | null = null;
  #problem: StoreProblemCode | null = null;

  constructor(parts: BackupsParts) {
    this.#parts = parts;
    this.second = new SecondFolder(parts);
  }

  /** What went wrong with the last one in the folder of the store; null when it went well. */
  get ownProblem(): StoreProblemCode | null {
    return this.#problem;
  }

  /** The first thing that the user must hear. */
  get problem(): StoreProblemCode | null {
    return this.#problem ?? this.second.problem;
  }

  get busy(): boolean {
    return this.#making !== null;
  }

  /** The newest backup when it is from the future: the clock has been set back. ISO instant. */
  get clockBehind(): string | null {
    const file = this.#open();
    const { now } = this.#parts.tools;
    return file === null ? null : clockBehind(now(), backupMoments(file.paths.folder));
  }

  /** The one of this day; else a copy that the second folder still lacks. */
  atUnlock(): void {
    if (this.#startIfDue()) return;
    const file = this.#open();
    if (file !== null) this.second.catchUp(file);
  }

  /** The same once the first screen is there: the copy of a large store would keep it waiting. */
  soonAfterUnlock(): void {
    setTimeout(() => this.atUnlock(), 1_000);
  }

  /** After a bespreking was afgerond: people stop typing for a moment, and the page is drawn first. */
  afterBespreking(): void {
    setTimeout(() => this.#startIfDue(), 300);
  }

  /** Before the store closes: what is due is copied now and checked while the app locks or quits. Never throws. */
  beforeClose(): void {
    try {
      this.#startIfDue();
    } catch {
      // A store that cannot be read any more closes all the same.
    }
  }

  /** Because the user asks. Answers when the copy on this computer is there, or is known to have failed. */
  async make(): Promise<void> {
    await this.#making;
    const file = this.#open();
    if (file !== null) await this.#start(file);
  }

  /** Until the copy that is being made has been checked, `limitMs` at most. */
  async settled(limitMs = 20_000): Promise<void> {
    if (this.#making === null) return;
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, limitMs)));
    await Promise.race([this.#making, limit]);
    clearTimeout(timer);
  }

  #open(): OpenFile | null {
    const { state } = this.#parts.session;
    return state.stand === 'open' ? state.store : null;
  }

  #startIfDue(): boolean {
    const file = this.#open();
    if (file === null || this.#making !== null) return false;
    const now = this.#parts.tools.now();
    const since = new Date(Date.parse(now) - longestBesprekingMs).toISOString();
    const moments = overlegMoments(file.db, since);
    const madeAt = backupMoments(file.paths.folder);
    if (backupDue({ now, madeAt, ...moments }) === null) return false;
    void this.#start(file);
    return true;
  }

  /** The copying itself is done when this returns; the check goes on. */
  #start(open: OpenFile): Promise<void> {
    // The store may be locked, and its key wiped, while the copy is being checked.
    const file: OpenFile = { ...open, key: Buffer.from(open.key) };
    this.#making = this.#make(file).finally(() => {
      file.key.fill(0);
      this.#making = null;
      this.#parts.changed();
    });
    return this.#making;
  }

  async #make(file: OpenFile): Promise<void> {
    const folder = this.#parts.secondFolder();
    try {
      const made = await makeOwnBackup(this.#parts.tools, file);
      this.#problem = null;
      this.second.copy(file, made, folder);
      // A key that stays too long does no harm, and the next backup looks again.
      void dropRetiredKeys(this.#parts.tools, file.paths, folder).catch(() => undefined);
    } catch (error) {
      this.#problem = storeErrorFrom(error).code;
    }
  }
}
