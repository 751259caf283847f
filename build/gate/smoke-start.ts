import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDisplay } from '../system/display.ts';
import { isRoot, spawnAs, testPerson } from '../unprivileged/person.ts';
import { sandboxPossible } from '../unprivileged/sandbox.ts';

const limitMs = 30_000;

/**
 * Starts a packaged program (Linux) as an ordinary user and waits until it shows a page.
 * The tests cannot look inside: the fuse that lets them in is off in what is handed out.
 * @returns what went wrong.
 */
export async function smokeStart(executable: string): Promise<string[]> {
  const person = isRoot() ? await testPerson() : undefined;
  const sandbox = await sandboxPossible(executable, person);
  const profile = await mkdtemp(path.join(os.tmpdir(), 'casustafel-smoke-'));
  if (person) await chown(profile, person.uid, person.gid);
  const display = await startDisplay();
  const as = person ? spawnAs(person) : { env: process.env };
  const args = [
    `--user-data-dir=${profile}`,
    `--data=${path.join(profile, 'gegevens')}`,
    ...(sandbox ? [] : ['--no-sandbox']),
  ];
  const child = spawn(executable, args, {
    ...as,
    env: { ...as.env, DISPLAY: display.name },
    stdio: 'ignore',
  });
  try {
    const page = await waitForPage(profile, () => child.exitCode === null);
    if (!page) return [`the packaged program showed no page (exit code ${child.exitCode ?? 'none yet'})`];
    return sandbox && page.includes('--no-sandbox') ? ['the packaged program runs without its sandbox'] : [];
  } finally {
    child.kill('SIGKILL');
    display.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function waitForPage(profile: string, alive: () => boolean): Promise<string | undefined> {
  const end = Date.now() + limitMs;
  while (alive() && Date.now() < end) {
    const page = commandLines().find((line) => line.includes('--type=renderer') && line.includes(profile));
    if (page) return page;
    await sleep(200);
  }
  return undefined;
}

function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return ''; // It ended in the meantime.
      }
    });
}
