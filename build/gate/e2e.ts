import { existsSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../system/paths.ts';
import { onStage } from '../unprivileged/stage.ts';
import type { Outcome } from './outcome.ts';
import { countPlaywright, type PlaywrightReport } from './playwright-report.ts';

/** A display per worker of Playwright: the clipboard and the keyboard focus are a display's. */
const displays = 2;

const withoutSandbox = 'Electron ran with --no-sandbox: this system refuses user namespaces.';

/** Runs the app's own tests on dist/, as an ordinary user. */
export function runE2e(pattern?: string): Promise<Outcome> {
  return onStage(async ({ work, sandbox, path: inCheckout, run }) => {
    const report = path.join(work, 'report.json');
    const results = path.join(work, 'results');
    const playwright = inCheckout(path.join(root, 'node_modules', '@playwright', 'test', 'cli.js'));
    const code = await run([playwright, 'test', ...(pattern ? [pattern] : [])], {
      CASUSTAFEL_E2E_OUTPUT: results,
      CASUSTAFEL_E2E_REPORT: report,
    });
    await keepResults(results);
    const counted = count(report, code);
    return sandbox ? counted : { ...counted, note: withoutSandbox };
  }, displays);
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
