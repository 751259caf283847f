import { existsSync, readFileSync } from 'node:fs';
import { chown, cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { prepareElectron } from '../electron-runtime/prepare.ts';
import { type Display, startDisplay } from '../system/display.ts';
import { needFonts } from '../system/needs.ts';
import { root } from '../system/paths.ts';
import { isRoot, spawnAs, testPerson } from '../unprivileged/person.ts';
import { ownCheckout, readableCheckout } from '../unprivileged/readable-checkout.ts';
import { sandboxPossible } from '../unprivileged/sandbox.ts';
import type { Outcome } from './outcome.ts';
import { countPlaywright, type PlaywrightReport } from './playwright-report.ts';
import { show } from './show.ts';

const withoutSandbox = 'Electron ran with --no-sandbox: this system refuses user namespaces.';

/**
 * Runs the app's own tests on dist/, as an ordinary user: root runs them as a user made for it, so that
 * the sandbox is on and file rights are real. On Linux on a display of their own.
 */
export async function runE2e(pattern?: string): Promise<Outcome> {
  const electron = await prepareElectron();
  await needFonts();
  const person = isRoot() ? await testPerson() : undefined;
  const sandbox = await sandboxPossible(electron.executable, person);
  const checkout = person ? await readableCheckout(person) : ownCheckout;
  const work = await mkdtemp(path.join(os.tmpdir(), 'casustafel-e2e-'));
  const display: Display | undefined = process.platform === 'linux' ? await startDisplay() : undefined;
  try {
    if (person) await chown(work, person.uid, person.gid);
    const as = person ? spawnAs(person) : { env: process.env };
    const own = {
      TMPDIR: work,
      CASUSTAFEL_E2E_OUTPUT: path.join(work, 'results'),
      CASUSTAFEL_E2E_REPORT: path.join(work, 'report.json'),
      ...(display && { DISPLAY: display.name }),
      ...(!sandbox && { CASUSTAFEL_E2E_NO_SANDBOX: '1' }),
    };
    const playwright = path.join(checkout.folder, 'node_modules', '@playwright', 'test', 'cli.js');
    const args = [playwright, 'test', ...(pattern ? [pattern] : [])];
    const code = await show(checkout.path(process.execPath), args, {
      ...as,
      cwd: checkout.folder,
      env: { ...as.env, ...own },
    });
    const counted = count(own.CASUSTAFEL_E2E_REPORT, code);
    return sandbox ? counted : { ...counted, note: withoutSandbox };
  } finally {
    display?.stop();
    await keepResults(path.join(work, 'results'));
    await rm(work, { recursive: true, force: true });
    await checkout.remove();
  }
}

function count(file: string, code: number): Outcome {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return countPlaywright(JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport, code);
}

/** Screenshots and traces of failed tests, for whoever looks into them. */
async function keepResults(folder: string): Promise<void> {
  const kept = path.join(root, 'test-results');
  await rm(kept, { recursive: true, force: true });
  if (existsSync(folder)) await cp(folder, kept, { recursive: true });
}
