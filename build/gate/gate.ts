import { bundle } from '../bundle.ts';
import { announce, prepareElectron } from '../electron-runtime/prepare.ts';
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
  if (wanted('e2e')) outcomes.push(...(await program(pattern)));
  for (const { note } of outcomes) if (note) console.log(note);
  console.log(closingLine(total(outcomes)));
  return exitCode(total(outcomes));
}

/** The parts that need the built program: each only when the one before it succeeded. */
async function program(pattern?: string): Promise<Outcome[]> {
  const built = await timed('bundle', () => succeeds(bundle));
  if (built.failed > 0) return [built];
  const electron = await timed('electron', () => succeeds(async () => announce(await prepareElectron())));
  if (electron.failed > 0) return [built, electron];
  const packaged = pattern || process.platform !== 'linux' ? [] : [await timed('package', checkPackaged)];
  return [built, electron, ...packaged, await timed('e2e', () => runE2e(pattern))];
}

async function succeeds(step: () => Promise<void>): Promise<Outcome> {
  await step();
  return { passed: 1, failed: 0 };
}

await asCommand(() => gate(...process.argv.slice(2)));
