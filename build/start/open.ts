import { spawn, type SpawnOptions } from 'node:child_process';
import path from 'node:path';
import { bundle } from '../bundle.ts';
import { announce, type ElectronRuntime, prepareElectron } from '../electron-runtime/prepare.ts';
import { hasDisplay } from '../system/display.ts';
import { root } from '../system/paths.ts';
import { asCommand, UserMessage } from '../system/user-message.ts';
import { isRoot, spawnAs, testPerson } from '../unprivileged/person.ts';
import { readableCheckout } from '../unprivileged/readable-checkout.ts';
import { sandboxPossible } from '../unprivileged/sandbox.ts';

/** `npm start`: the app with the arguments given, or the demo where there is no screen to open it on. */
async function open(args: readonly string[]): Promise<number> {
  if (!hasDisplay()) {
    console.log('There is no display here, so the demo is played instead of opening a window.');
    return runToEnd(process.execPath, [path.join(root, 'build', 'demo.mjs'), ...args], {});
  }
  const electron = await prepareElectron();
  announce(electron);
  await bundle();
  return isRoot() && process.platform === 'linux'
    ? openAsPerson(electron, args)
    : openAsMyself(electron, args);
}

async function openAsMyself(electron: ElectronRuntime, args: readonly string[]): Promise<number> {
  if (!(await sandboxPossible(electron.executable))) throw new UserMessage(noSandbox(electron.executable));
  return runToEnd(electron.executable, [root, ...args], { env: { ...process.env, ...electron.env } });
}

async function openAsPerson(electron: ElectronRuntime, args: readonly string[]): Promise<number> {
  const person = await testPerson();
  console.log(
    `You are root, and Electron does not run its sandbox for root: running as ${person.name}, with data in ${person.home}.`,
  );
  if (!(await sandboxPossible(electron.executable, person)))
    throw new UserMessage(noSandbox(electron.executable));
  const checkout = await readableCheckout(person);
  try {
    const as = spawnAs(person);
    const own = Object.entries(electron.env).map(([key, file]) => [key, checkout.path(file)] as const);
    const env = { ...as.env, ...Object.fromEntries(own) };
    return await runToEnd(checkout.path(electron.executable), [checkout.folder, ...args], { ...as, env });
  } finally {
    await checkout.remove();
  }
}

function runToEnd(command: string, args: readonly string[], options: SpawnOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const noSandbox = (
  executable: string,
) => `This system refuses user namespaces, which Electron's sandbox needs; Casustafel does not run without its sandbox.
Allow them (sysctl kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu), or give Electron its helper:
  sudo chown root:root ${path.join(path.dirname(executable), 'chrome-sandbox')}
  sudo chmod 4755 ${path.join(path.dirname(executable), 'chrome-sandbox')}`;

await asCommand(() => open(process.argv.slice(2)));
