import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface AxeFinding {
  screen: string;
  rule: string;
  target: string;
}

/** Numbered pictures of every screen, and what axe finds on each. */
export class Shots {
  readonly #folder: string;
  readonly findings: AxeFinding[] = [];
  #number = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get count(): number {
    return this.#number;
  }

  async take(page: Page, name: string): Promise<void> {
    this.#number += 1;
    const file = `${String(this.#number).padStart(2, '0')}-${name}.png`;
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: path.join(this.#folder, file) });
    await this.#check(page, name);
  }

  // Electron cannot open the second page that axe's own mode wants.
  async #check(page: Page, screen: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    for (const { id, nodes } of violations) {
      for (const node of nodes) this.findings.push({ screen, rule: id, target: node.target.join(' ') });
    }
  }
}
