import { request } from '../e2e/fixtures/request.ts';
import { typedLine } from './invented.ts';
import { numbersOf } from './numbers.ts';
import { openUnlocked, type Program } from './programs.ts';
import type { Measured } from './report.ts';
import { timeAct, type Seen } from './watch-page.ts';

const lines = 220;
const warmup = 20;
const part = 'Typing a line: from Enter to the frame that shows it';

/** Types lines at the beeld of the bespreking at hand, and the same in the hello program. */
export async function measureTyping(
  folder: string,
  besprekingId: string,
  hello: Program,
): Promise<Measured[]> {
  const program = await openUnlocked(folder);
  const { page } = program;
  await request(page, 'bespreking.start', { besprekingId });
  await request(page, 'bespreking.goTo', { besprekingId, stap: 2 });
  await page.reload();
  await page.getByRole('button', { name: /^Terug naar/ }).click();
  await page.locator('.regel-list li').nth(100).waitFor();
  const bridge = await timeBridge(program, besprekingId);
  const own = await typeLines(program);
  await program.app.close();
  const floor = await typeLines(hello);
  const row = (what: string, samples: readonly number[]): Measured => ({
    part,
    what,
    numbers: numbersOf(samples),
  });
  const frames = row(
    'Casustafel: to the frame',
    own.map(({ frame }) => frame),
  );
  return [
    row(
      'hello world: in the document',
      floor.map(({ inDocument }) => inDocument),
    ),
    row(
      'hello world: to the frame',
      floor.map(({ frame }) => frame),
    ),
    row('Casustafel: the request alone, over the bridge and back', bridge),
    row(
      'Casustafel: in the document',
      own.map(({ inDocument }) => inDocument),
    ),
    { ...frames, target: { by: 'p99', under: 16 } },
  ];
}

async function typeLines({ page }: Program): Promise<Seen[]> {
  const seen: Seen[] = [];
  await page.locator('#capture-input').focus();
  for (let at = 0; at < warmup + lines; at += 1) {
    const wanted = { event: 'keydown', selector: '.regel-list li[data-entry]', least: null } as const;
    const one = await timeAct(page, wanted, async () => {
      await page.keyboard.insertText(typedLine(at));
      await page.keyboard.press('Enter');
    });
    if (at >= warmup) seen.push(one);
    // Not in step with the frames of the screen.
    await page.waitForTimeout(40 + ((at * 7) % 17));
  }
  return seen;
}

/** invoer.save as the page sees it, without the screen. */
async function timeBridge({ page }: Program, besprekingId: string): Promise<number[]> {
  const input = {
    besprekingId,
    stap: 0,
    soort: 'voor-later',
    leefgebied: '',
    undone: [],
    previousBron: [],
  } as const;
  return page.evaluate(
    async ([fixed, times]) => {
      const samples: number[] = [];
      for (let at = 0; at < times; at += 1) {
        const start = performance.now();
        const text = `later nog bespreken, punt ${at}`;
        const asked = { ...fixed, undone: [], previousBron: [], text, nietInVerslag: true };
        const result = await window.casustafel.request('invoer.save', asked);
        if (!result.ok) throw new Error(result.error.code);
        samples.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      return samples;
    },
    [input, lines] as const,
  );
}
