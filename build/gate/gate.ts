import { existsSync } from 'node:fs';
import path from 'node:path';
import { bundle } from '../bundle.ts';
import { root } from '../system/paths.ts';
import { asCommand, UserMessage } from '../system/user-message.ts';
import { runChecks } from './checks.ts';
import { runE2e } from './e2e.ts';
import { closingLine, exitCode, type Outcome, timed, total } from './outcome.ts';
import { checkPackaged } from './packaged.ts';
import { runUnit } from './unit.ts';

const parts = ['checks', 'unit', 'e2e'];

/** `npm test`: everything, or `npm test -- checks|unit|e2e [pattern]`. A failure does not stop what comes after it. */
async function gate(only?: string, pattern?: string): Promise<number> {
  if (only && !parts.includes(only)) throw new UserMessage(`npm test -- ${parts.join('|')} [pattern]`);
  const outcomes: Outcome[] = [];
  const wanted = (part: string) => !only || only === part;
  if (wanted('checks')) outcomes.push(...(await runChecks(pattern)));
  if (wanted('unit')) outcomes.push(await timed('unit', () => runUnit(pattern)));
  if (wanted('e2e')) {
    const built = await timed('bundle', () => bundle().then(() => ({ passed: 1, failed: 0 })));
    outcomes.push(built);
    if (built.failed === 0 && !pattern && process.platform === 'linux')
      outcomes.push(await timed('package', checkPackaged));
    if (built.failed === 0 && existsSync(path.join(root, 'tests', 'e2e'))) {
      outcomes.push(await timed('e2e', () => runE2e(pattern)));
    }
  }
  for (const { note } of outcomes) if (note) console.log(note);
  console.log(closingLine(total(outcomes)));
  return exitCode(total(outcomes));
}

await asCommand(() => gate(...process.argv.slice(2)));
