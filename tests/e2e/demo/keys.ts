import type { Locator, Page } from '@playwright/test';

/**
 * What a key was for. tekst: words of a line or a field. lijn: steering in the capture line (kind, source with
 * its colon, comma of a term, Enter). scherm: ways through the screen (Tab, Alt, arrows). antwoord: the one
 * letter that is an answer (aanwezig, criterium, uitkomst).
 */
export type KeyUse = 'tekst' | 'lijn' | 'scherm' | 'antwoord';

export interface KeyCount {
  total: number;
  inOverleg: Record<KeyUse, number>;
  outside: Record<KeyUse, number>;
}

const none = (): Record<KeyUse, number> => ({ tekst: 0, lijn: 0, scherm: 0, antwoord: 0 });

/** Presses every key of the demo, and counts what it was for; there is no mouse. */
export class Keys {
  #page: Page;
  /** Counted from the start of an overleg to its end. */
  readonly inOverleg = none();
  readonly outside = none();
  overleg = false;

  constructor(page: Page) {
    this.#page = page;
  }

  /** After a lock or a restart another page takes the keys. */
  moveTo(page: Page): void {
    this.#page = page;
  }

  get count(): KeyCount {
    const { inOverleg, outside } = this;
    const total = [inOverleg, outside].flatMap((use) => Object.values(use)).reduce((a, b) => a + b, 0);
    return { total, inOverleg, outside };
  }

  async press(key: string, use: KeyUse = 'scherm'): Promise<void> {
    this.#count(use, 1);
    await this.#page.keyboard.press(key);
  }

  /** Words. */
  async type(text: string): Promise<void> {
    this.#count('tekst', text.length);
    await this.#page.keyboard.type(text);
  }

  /**
   * One line in the capture line: `head` is the source with its colon, a kind or a heading, `text` is what was
   * said, `term` is when. Only the words of text and term are words; the comma before the term steers.
   */
  async line(line: { head?: string; text: string; term?: string }): Promise<void> {
    await this.#grammar(line.head ?? '');
    await this.type(line.head === undefined || line.text === '' ? line.text : ` ${line.text}`);
    if (line.term !== undefined) {
      await this.#grammar(',');
      await this.type(` ${line.term}`);
    }
    await this.press('Enter', 'lijn');
  }

  /** Tab until this has the focus; the only way to a field. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target
      .first()
      .waitFor({ state: 'attached', timeout: 3_000 })
      .catch(() => undefined);
    for (let tries = 0; tries < 240; tries += 1) {
      if (await this.#hasFocus(target.first())) return;
      await this.press(key);
    }
    throw new Error(`not reached by ${key}: ${String(target)}`);
  }

  /** A field by its label, filled. */
  async fill(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.type(text);
  }

  /** A button or link, reached and pressed. */
  async pressOn(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.tabTo(target, key);
    await this.press('Enter');
  }

  /** An open list hides the rest of the page, so the target may be out of reach for a moment. */
  async #hasFocus(target: Locator): Promise<boolean> {
    if ((await target.count()) === 0) return false;
    return target.evaluate((element) => element === document.activeElement);
  }

  async #grammar(text: string): Promise<void> {
    this.#count('lijn', text.length);
    await this.#page.keyboard.type(text);
  }

  #count(use: KeyUse, keys: number): void {
    (this.overleg ? this.inOverleg : this.outside)[use] += keys;
  }
}
