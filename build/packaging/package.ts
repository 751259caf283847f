import { copyFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, type CliOptions } from 'electron-builder';
import { bundle } from '../bundle.ts';
import { announce, type ElectronRuntime, prepareElectron } from '../electron-runtime/prepare.ts';
import { root } from '../system/paths.ts';
import { asCommand, UserMessage } from '../system/user-message.ts';
import { packagerConfig } from './packager-config.ts';

const trialNote = 'NIET-VERSPREIDEN.txt';

/** Packs dist/ with this Electron into `output`; gives the folder of the program. Only a folder is made: no installer. */
async function packageProgram(electron: ElectronRuntime, output: string): Promise<string> {
  const config = packagerConfig(
    { folder: path.dirname(electron.executable), version: electron.version },
    output,
  );
  await rm(output, { recursive: true, force: true });
  await build({ config, publish: 'never', dir: true } satisfies CliOptions);
  const program = path.join(output, `${process.platform}-unpacked`);
  if (isTrial(electron)) await makeTrial(electron, program);
  return program;
}

/** An Electron that needs an addon of our own making is not one to hand out either. */
function isTrial({ standIn, env }: ElectronRuntime): boolean {
  return standIn || Object.keys(env).length > 0;
}

/** Gives a package around the stand-in the addon that it needs, and says in it that it is not for use. */
async function makeTrial(electron: ElectronRuntime, program: string): Promise<void> {
  const prebuilds = path.join(
    program,
    'resources',
    'app.asar.unpacked',
    'node_modules',
    'better-sqlite3',
    'prebuilds',
  );
  const addon = electron.env['CASUSTAFEL_SQLITE_ADDON'];
  if (addon) await copyFile(addon, path.join(prebuilds, `${process.platform}-${process.arch}.node`));
  const text = `Proefpakket met Electron ${electron.version} uit een ander pakket. Alleen om te testen; niet om mee te werken.\n`;
  await writeFile(path.join(program, trialNote), text);
}

/** `npm run dist`: a folder with the program in release/. With --dev-runtime the stand-in will do, for a trial. */
async function dist(): Promise<number> {
  const { values } = parseArgs({
    options: { 'dev-runtime': { type: 'boolean' }, output: { type: 'string' } },
  });
  const electron = await prepareElectron();
  announce(electron);
  const trial = isTrial(electron);
  if (trial && !values['dev-runtime']) throw new UserMessage(needsRealElectron);
  await bundle();
  const output = values.output ?? path.join(root, 'release', trial ? 'trial' : '');
  const program = await packageProgram(electron, output);
  if (trial) console.log('\n*** TRIAL PACKAGE around a stand-in for Electron. Do not hand it out. ***');
  console.log(program);
  return 0;
}

const needsRealElectron = `A package is made around the official Electron, which could not be downloaded here.
Set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH, or pass --dev-runtime for a trial package that nobody may use.`;

await asCommand(dist);
