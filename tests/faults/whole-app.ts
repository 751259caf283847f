import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Outcome, Tally } from './outcome.ts';

// As many as tests/e2e/safety/kill.spec.ts kills.
const kills = 20;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The running app itself, killed while lines are saved through its bridge. */
export function killsOfApp(): Outcome {
  const tally = new Tally('kill of the whole app');
  const { status } = spawnSync(process.execPath, ['build/test.mjs', 'e2e', 'safety/kill'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let at = 0; at < kills; at += 1) tally.note(status === 0 ? 'whole' : 'failed');
  if (status !== 0) tally.lose('the test that kills the app failed: npm test -- e2e safety/kill');
  return tally.outcome;
}
