import path from 'node:path';
import type { Page } from '@playwright/test';
import { request } from '../e2e/fixtures/request.ts';
import { typedLine } from './invented.ts';
import { numbersOf, timeInto } from './numbers.ts';
import { diskSync, plainCommit } from './plain-commit.ts';
import { openUnlocked, type Program } from './programs.ts';
import type { Measured } from './report.ts';
import { timeAct, type Seen } from './watch-page.ts';

const lines = 220;
const warmup = 20;
const part = 'Typing a line: from Enter to the frame that shows it';

/** Of the store whose bespreking at hand is typed in. */
export interface AtHand {
  readonly folder: string;
  readonly besprekingId: string;
  readonly entries: number;
}

/**
 * Types lines at the beeld of the bespreking at hand, and the same in the hello program. Between the lines it
 * times what each part of that takes alone, at the same pace: a disk that rested is slower than a busy one.
 */
export async function measureTyping(store: AtHand, hello: Program): Promise<Measured[]> {
  const program = await openLive(store);
  const place = path.dirname(store.folder);
  const disk = diskSync(place);
  const plain = plainCommit(place, store.entries);
  const alone = { disk: [] as number[], plain: [] as number[], bridge: [] as number[] };
  const own = await typeLines(program.page, async (at) => {
    timeInto(alone.disk, disk.once);
    await pause(program.page, at);
    timeInto(alone.plain, plain.once);
    await pause(program.page, at);
    alone.bridge.push(await timeRequest(program.page, store.besprekingId));
  });
  await program.app.close();
  plain.end();
  disk.end();
  const floor = await typeLines(hello.page, () => Promise.resolve());
  return [
    row('hello world: in the document', inDocument(floor)),
    row('hello world: to the frame', toFrame(floor)),
    row('alone: 4 kB appended and fsync', alone.disk),
    row('alone: SQLite, one row, not encrypted', alone.plain),
    row('alone: invoer.save over the bridge and back', alone.bridge),
    row('Casustafel: in the document', inDocument(own)),
    { ...row('Casustafel: to the frame', toFrame(own)), target: { by: 'p99', under: 16 } },
  ];
}

const inDocument = (seen: readonly Seen[]) => seen.map((one) => one.inDocument);
const toFrame = (seen: readonly Seen[]) => seen.map((one) => one.frame);

function row(what: string, samples: readonly number[]): Measured {
  return { part, what, numbers: numbersOf(samples) };
}

async function openLive({ folder, besprekingId }: AtHand): Promise<Program> {
  const program = await openUnlocked(folder);
  const { page } = program;
  await request(page, 'bespreking.start', { besprekingId });
  await request(page, 'bespreking.goTo', { besprekingId, stap: 2 });
  await page.reload();
  await page.getByRole('button', { name: /^Terug naar/ }).click();
  await page.locator('.regel-list li').nth(100).waitFor();
  return program;
}

async function typeLines(page: Page, between: (at: number) => Promise<void>): Promise<Seen[]> {
  const seen: Seen[] = [];
  await page.locator('#capture-input').focus();
  for (let at = 0; at < warmup + lines; at += 1) {
    const wanted = { event: 'keydown', selector: '.regel-list li[data-entry]', least: null } as const;
    const one = await timeAct(page, wanted, async () => {
      await page.keyboard.insertText(typedLine(at));
      await page.keyboard.press('Enter');
    });
    if (at >= warmup) seen.push(one);
    await pause(page, at);
    if (at >= warmup) await between(at);
    await pause(page, at);
  }
  return seen;
}

/** Not in step with the frames of the screen. */
function pause(page: Page, at: number): Promise<void> {
  return page.waitForTimeout(40 + ((at * 7) % 17));
}

/** invoer.save as the page sees it, without the screen; the line is one that the beeld does not show. */
function timeRequest(page: Page, besprekingId: string): Promise<number> {
  return page.evaluate(async (id) => {
    const start = performance.now();
    const result = await window.casustafel.request('invoer.save', {
      besprekingId: id,
      stap: 0,
      soort: 'voor-later',
      text: 'hoort bij een ander overleg',
      leefgebied: '',
      undone: [],
      previousBron: [],
      nietInVerslag: true,
    });
    if (!result.ok) throw new Error(result.error.code);
    return performance.now() - start;
  }, besprekingId);
}
