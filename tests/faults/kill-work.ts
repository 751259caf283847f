import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { renewalSteps } from '../../electron/store/store-tools.ts';
import type { WorkInput } from './work.ts';

/** What a process had called saved when it was killed. */
export interface Acknowledged {
  readonly teksten: readonly string[];
  readonly exports: readonly string[];
  /** Each with how many lines of this run were in the store when it was made. */
  readonly backups: readonly { readonly name: string; readonly lines: number }[];
  readonly renewals: number;
}

const child = fileURLToPath(new URL('work.child.ts', import.meta.url));
const openingMs = 250;
const workingMs = { entry: 150, export: 300, migration: 250, backup: 500, renewal: 900 };

/**
 * Starts a process at this work and kills it: one in ten while it opens the store, the others at any moment
 * after that; of renewals half at a step of it. Everything it said before is what it had acknowledged.
 */
export async function killAtWork(input: WorkInput, at: number): Promise<Acknowledged> {
  const process_ = spawn(process.execPath, ['--no-warnings', child, JSON.stringify(input)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listen(process_);
  if (at % 10 === 9) {
    await pause(Math.random() * 900);
  } else if (input.work === 'renewal' && at % 2 === 0) {
    const step = renewalSteps[(at / 2) % renewalSteps.length] ?? 'copied';
    await said.until(`step ${step}`);
    await pause(Math.random() * 8);
  } else {
    await said.until(input.work === 'migration' ? 'ready' : 'open');
    await pause(Math.random() * (workingMs[input.work] + (input.work === 'migration' ? openingMs : 0)));
  }
  process_.kill('SIGKILL');
  return acknowledgedIn(await said.all);
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
  const until = (words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (said.includes(`${words}\n`)) resolve();
      };
      from.stdout?.on('data', look);
      from.once('close', () => reject(new Error(`the child ended before it said "${words}": ${trouble}`)));
      look();
    });
  return { until, all };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
