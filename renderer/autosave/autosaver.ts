import type { Result } from '../../shared/ipc/result.ts';
import { clockTime } from '../../shared/verslag/clock-time.ts';
import { passesByItself, saveFailureText } from './save-failure.ts';
import type { SaveState } from './save-state.ts';

export type Save<T> = (value: T) => Promise<Result<unknown>>;

const restBeforeSave = 800;
const waitBeforeRetry = 5_000;

/**
 * Keeps one record's typed value until it is saved. One save at a time, so that the second carries the revision
 * that the first one gave; a value typed meanwhile is saved after it. A failed value is never let go.
 */
export class Autosaver<T> {
  #save: Save<T>;
  #unsaved: { value: T } | null = null;
  #running: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: SaveState = { kind: 'untouched' };
  readonly #listeners = new Set<() => void>();

  constructor(save: Save<T>) {
    this.#save = save;
  }

  /** The screen was drawn again: its save may know a newer revision. */
  useSave(save: Save<T>): void {
    this.#save = save;
  }

  get state(): SaveState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Something was typed: it is saved after 800 ms of rest. */
  change(value: T): void {
    this.#unsaved = { value };
    this.#show({ kind: 'typing' });
    this.#plan(restBeforeSave);
  }

  /** Saves what is unsaved now. True: nothing is left unsaved. */
  flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    while (this.#running !== null || this.#unsaved !== null) {
      this.#running ??= this.#saveOnce();
      if (!(await this.#running)) return false;
    }
    return true;
  };

  /** Gives up the unsaved value; only after the user said so. */
  discard(): void {
    clearTimeout(this.#timer);
    this.#unsaved = null;
    this.#show({ kind: 'untouched' });
  }

  async #saveOnce(): Promise<boolean> {
    const sent = this.#unsaved;
    if (sent === null) return true;
    this.#show({ kind: 'saving' });
    const result = await this.#save(sent.value);
    this.#running = null;
    if (!result.ok) {
      this.#show({ kind: 'failed', text: saveFailureText(result.error.code) });
      if (passesByItself(result.error.code)) this.#plan(waitBeforeRetry);
      return false;
    }
    if (this.#unsaved === sent) {
      this.#unsaved = null;
      this.#show({ kind: 'saved', at: clockTime(new Date().toISOString()) });
    }
    return true;
  }

  #plan(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  #show(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
