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

const tool = (file: string, ...args: readonly string[]) => [`node_modules/${file}`, ...args];

// The slowest first: two run at a time.
const checks: readonly Check[] = [
  { name: 'lint', commands: [tool('eslint/bin/eslint.js', '--max-warnings', '0', '.')] },
  { name: 'format', commands: [tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')] },
  { name: 'types', commands: folders.map((folder) => tool('typescript/bin/tsc', '-p', folder)) },
  { name: 'boundaries', commands: [['build/boundaries/check.ts']] },
  { name: 'words', commands: [['build/words/check.ts']] },
  { name: 'dead code', commands: [tool('knip/bin/knip.js', '--no-progress')] },
];

const atOnce = 2;

/** Runs the checks whose name holds `pattern`, each to its end whatever another said. */
export async function runChecks(pattern = ''): Promise<Outcome[]> {
  const waiting = checks.filter(({ name }) => name.includes(pattern));
  const outcomes: Outcome[] = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { name, commands } = check;
      outcomes.push(await timed(name, () => runCommands(commands)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

async function runCommands(commands: Check['commands']): Promise<Outcome> {
  const complaints: string[] = [];
  for (const [script = '', ...args] of commands) {
    const { code, output } = await run(process.execPath, [path.join(root, script), ...args], { cwd: root });
    if (code !== 0) complaints.push(output.trim());
  }
  if (complaints.length > 0) console.log(complaints.join('\n'));
  return complaints.length > 0 ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}
