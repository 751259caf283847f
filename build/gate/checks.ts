import path from 'node:path';
import { root } from '../system/paths.ts';
import { run } from '../system/run.ts';
import { type Outcome, timed } from './outcome.ts';

/** A check of the source: commands for the project's own Node (a file under the root, and its arguments) that must all end with 0. */
interface Check {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
}

const folders = ['shared', 'db', 'electron', 'renderer', 'build', 'tests'];

const checks: readonly Check[] = [
  {
    name: 'format',
    commands: [['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  },
  { name: 'lint', commands: [['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']] },
  { name: 'types', commands: folders.map((folder) => ['node_modules/typescript/bin/tsc', '-p', folder]) },
  { name: 'boundaries', commands: [['build/boundaries/check.ts']] },
  { name: 'words', commands: [['build/words/check.ts']] },
  { name: 'dead code', commands: [['node_modules/knip/bin/knip.js', '--no-progress']] },
];

/** Runs the checks whose name holds `pattern`, each to its end whatever the one before said. */
export async function runChecks(pattern = ''): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks.filter(({ name }) => name.includes(pattern))) {
    outcomes.push(await timed(check.name, () => runCheck(check)));
  }
  return outcomes;
}

async function runCheck({ commands }: Check): Promise<Outcome> {
  let failed = false;
  for (const [script = '', ...args] of commands) {
    const { code, output } = await run(process.execPath, [path.join(root, script), ...args], { cwd: root });
    if (code === 0) continue;
    failed = true;
    console.log(output.trim());
  }
  return failed ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}
