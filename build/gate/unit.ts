import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { documentPackages, needPrograms } from '../system/needs.ts';
import { root } from '../system/paths.ts';
import type { Outcome } from './outcome.ts';
import { show } from './show.ts';
import { countVitest, type VitestReport } from './vitest-report.ts';

/** Runs the unit tests, or those whose file name holds `pattern`. */
export async function runUnit(pattern?: string): Promise<Outcome> {
  await needPrograms(documentPackages, 'The tests read documents back');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'casustafel-unit-'));
  const file = path.join(folder, 'report.json');
  try {
    const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const args = [vitest, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const code = await show(process.execPath, pattern ? [...args, pattern] : args, { cwd: root });
    if (!existsSync(file)) return { passed: 0, failed: 1 };
    return countVitest(JSON.parse(readFileSync(file, 'utf8')) as VitestReport, code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
