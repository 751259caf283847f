import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { renewalSteps } from '../../electron/store/store-tools.ts';
import type { Work, WorkInput } from './work.ts';

/** What a process had called saved when it was killed. */
export interface Acknowledged {
  readonly teksten: readonly string[];
  readonly exports: readonly string[];
  /** Each with how many lines of this run were in the store when it was made. */
  readonly backups: readonly { readonly name: string; readonly lines: number }[];
  readonly renewals: number;
}

// About what a process needs to start and open a store.
const startMs = 700;
const child = fileURLToPath(new URL('work.child.ts', import.meta.url));
/** What the child says when one more is done, and how many of them a run may come to before it is killed. */
const units: Readonly<Record<Work, { readonly word: string; readonly most: number }>> = {
  entry: { word: 'kept', most: 40 },
  export: { word: 'exported', most: 3 },
  migration: { word: 'open', most: 0 },
  backup: { word: 'backup', most: 3 },
  renewal: { word: 'renewed', most: 2 },
};

/**
 * Starts a process at this work and kills it: one in ten while it opens the store, the others at any moment
 * after that; of renewals half at a step of it. Everything it said before is what it had acknowledged.
 */
export async function killAtWork(input: WorkInput, at: number, unitMs: number): Promise<Acknowledged> {
  const { process: process_, said } = begin(input);
  const { word, most } = units[input.work];
  if (at % 10 === 9) {
    await pause(Math.random() * 2 * startMs);
  } else if (input.work === 'renewal' && at % 2 === 0) {
    const step = renewalSteps[(at / 2) % renewalSteps.length] ?? 'copied';
    await said.until(`step ${step}`);
    await pause(Math.random() * 8);
  } else {
    await said.until(firstWord(input.work));
    await said.times(word, Math.floor(Math.random() * (most + 1)));
    await pause(Math.random() * 1.5 * unitMs);
  }
  process_.kill('SIGKILL');
  return acknowledgedIn(await said.all);
}

/** How long one unit of this work takes on this machine at present, in milliseconds. */
export async function timeWork(input: WorkInput): Promise<number> {
  const { process: process_, said } = begin(input);
  const { word, most } = units[input.work];
  await said.until(firstWord(input.work));
  const start = performance.now();
  await said.times(word, Math.max(1, most));
  const unitMs = (performance.now() - start) / Math.max(1, most);
  process_.kill('SIGKILL');
  await said.all;
  return unitMs;
}

function begin(input: WorkInput): { process: ChildProcess; said: Said } {
  const process_ = spawn(process.execPath, ['--no-warnings', child, JSON.stringify(input)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { process: process_, said: listen(process_) };
}

/** From here on the work goes on. */
function firstWord(work: Work): string {
  return work === 'migration' ? 'ready' : 'open';
}

function acknowledgedIn(said: string): Acknowledged {
  const teksten: string[] = [];
  const exports: string[] = [];
  const backups: { name: string; lines: number }[] = [];
  let renewals = 0;
  // What follows on the last line end may be half a line.
  for (const line of said.split('\n').slice(0, -1)) {
    const [word = '', ...rest] = line.split(' ');
    if (word === 'kept') teksten.push(rest.join(' '));
    if (word === 'exported') exports.push(rest.join(' '));
    if (word === 'backup') backups.push({ name: rest.join(' '), lines: teksten.length });
    if (word === 'renewed') renewals += 1;
  }
  return { teksten, exports, backups, renewals };
}

interface Said {
  /** Resolves when the child has said this; throws when it ended without. */
  readonly until: (words: string) => Promise<void>;
  /** Resolves when it has said so many lines that begin with this word; throws when it ended before. */
  readonly times: (word: string, count: number) => Promise<void>;
  readonly all: Promise<string>;
}

function listen(from: ChildProcess): Said {
  let said = '';
  let trouble = '';
  from.stdout?.on('data', (data: Buffer) => (said += data.toString('utf8')));
  from.stderr?.on('data', (data: Buffer) => (trouble += data.toString('utf8')));
  const all = new Promise<string>((resolve, reject) => {
    from.once('close', () => {
      if (trouble === '') resolve(said);
      else reject(new Error(trouble));
    });
  });
  // Waited for only after the kill; what goes wrong before that is told by `until`.
  all.catch(() => undefined);
  const when = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (isSo()) resolve();
      };
      from.stdout?.on('data', look);
      from.once('close', () => reject(new Error(`the child ended early: ${trouble}`)));
      look();
    });
  return {
    until: (words) => when(() => said.includes(`${words}\n`)),
    times: (word, count) => when(() => linesWith(said, word) >= count),
    all,
  };
}

function linesWith(said: string, word: string): number {
  return said.split('\n').filter((line) => line === word || line.startsWith(`${word} `)).length;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
