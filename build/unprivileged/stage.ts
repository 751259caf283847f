import { chown, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { prepareElectron } from '../electron-runtime/prepare.ts';
import { show } from '../gate/show.ts';
import { type Display, startDisplay } from '../system/display.ts';
import { needFonts } from '../system/needs.ts';
import { isRoot, spawnAs, testPerson } from './person.ts';
import { ownCheckout, readableCheckout } from './readable-checkout.ts';
import { sandboxPossible } from './sandbox.ts';

/** Where the real app can be played: an ordinary user, a display, a folder to leave things in. */
export interface Stage {
  /** Belongs to who plays; gone afterwards. */
  readonly work: string;
  /** False where this system refuses user namespaces. */
  readonly sandbox: boolean;
  /** A file of the checkout, as who plays can read it. */
  readonly path: (file: string) => string;
  /** Runs the project's Node on a script of the checkout; answers its exit code. */
  readonly run: (args: readonly string[], env?: Record<string, string>) => Promise<number>;
}

/**
 * Root plays as a user made for it, so that the sandbox is on and file rights are real. On Linux on displays
 * of its own: the first is DISPLAY, all of them CASUSTAFEL_E2E_DISPLAYS. `play` gets the stage; afterwards it is taken
 * down.
 */
export async function onStage<T>(play: (stage: Stage) => Promise<T>, displays = 1): Promise<T> {
  const electron = await prepareElectron();
  await needFonts();
  const person = isRoot() ? await testPerson() : undefined;
  const sandbox = await sandboxPossible(electron.executable, person);
  const checkout = person ? await readableCheckout(person) : ownCheckout;
  const work = await mkdtemp(path.join(os.tmpdir(), 'casustafel-stage-'));
  const started: Display[] = process.platform === 'linux' ? await startDisplays(displays) : [];
  const as = person ? spawnAs(person) : { env: process.env };
  const own = {
    TMPDIR: work,
    ...(started[0] && {
      DISPLAY: started[0].name,
      CASUSTAFEL_E2E_DISPLAYS: started.map(({ name }) => name).join(' '),
    }),
    ...(!sandbox && { CASUSTAFEL_E2E_NO_SANDBOX: '1' }),
  };
  try {
    if (person) await chown(work, person.uid, person.gid);
    return await play({
      work,
      sandbox,
      path: checkout.path,
      run: (args, env = {}) =>
        show(checkout.path(process.execPath), [...args], {
          ...as,
          cwd: checkout.folder,
          env: { ...as.env, ...own, ...env },
        }),
    });
  } finally {
    for (const display of started) display.stop();
    await rm(work, { recursive: true, force: true });
    await checkout.remove();
  }
}

function startDisplays(count: number): Promise<Display[]> {
  return Promise.all(Array.from({ length: count }, () => startDisplay()));
}
