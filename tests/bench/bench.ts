import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../../build/bundle.ts';
import { prepareElectron } from '../../build/electron-runtime/prepare.ts';
import { startDisplay } from '../../build/system/display.ts';
import { asCommand, UserMessage } from '../../build/system/user-message.ts';
import { sandboxPossible } from '../../build/unprivileged/sandbox.ts';
import { isRoot } from '../../build/unprivileged/person.ts';
import { fill, type Filled, type Size } from './fill.ts';
import { makeTwoStores } from './fill-many.ts';
import { helloProgram } from './hello.ts';
import { measureScreens } from './open-screens.ts';
import { measurePapers } from './papers.ts';
import { openHello } from './programs.ts';
import { type Measured, meetsTarget, table } from './report.ts';
import { measureSave } from './save-entry.ts';
import { measureStart } from './start-up.ts';
import { copyStore, createBenchStore } from './store.ts';
import { measureTyping } from './type-lines.ts';
import { measureVolume } from './volume.ts';
import { measureVolumeScreens } from './volume-screens.ts';
import { measureAfweging } from './weigh.ts';

const size: Size = { casussen: 40, overleggenPerCasus: 6, entries: 10_000, atHand: 300 };
const parts = ['afweging', 'papers', 'save', 'typing', 'screens', 'start', 'volume'] as const;
type Part = (typeof parts)[number];

/**
 * `npm run bench -- [part ...] [--out file.json]`: measures on this machine and says what it measured beside what
 * the machine itself needs. It judges nothing: a slow machine is no failure.
 */
async function bench(wanted: readonly Part[], out: string | undefined): Promise<void> {
  const place = mkdtempSync(path.join(os.tmpdir(), 'casustafel-bench-'));
  try {
    const folder = path.join(place, 'store');
    const needsStore = wanted.some((part) => part !== 'afweging' && part !== 'papers' && part !== 'volume');
    const filled = needsStore ? await makeStore(folder) : nothing;
    const needsApp = wanted.some((part) => part !== 'afweging' && part !== 'save');
    const app = needsApp ? await prepareApp() : undefined;
    const all: Measured[] = [];
    for (const part of wanted) all.push(...(await measure(part, { folder, filled, app })));
    app?.stop();
    console.log(table(all));
    if (out !== undefined) writeFileSync(out, `${JSON.stringify(result(all), null, 2)}\n`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

interface Bench {
  readonly folder: string;
  readonly filled: Filled;
  readonly app: Awaited<ReturnType<typeof prepareApp>> | undefined;
}

async function measure(part: Part, { folder, filled, app }: Bench): Promise<Measured[]> {
  console.error(part);
  if (part === 'afweging') return measureAfweging();
  if (part === 'papers') return measurePapers();
  if (part === 'volume') {
    const stores = await makeTwoStores(path.dirname(folder));
    return [...(await measureVolume(stores)), ...(await measureVolumeScreens(stores))];
  }
  const copy = copyStore(folder, part);
  if (part === 'save') return measureSave(copy, filled.besprekingId, size.entries);
  if (app === undefined) throw new Error('no app');
  const hello = helloProgram();
  if (part === 'screens') return measureScreens(copy, filled);
  if (part === 'start') return measureStart(copy, app.runtime, hello);
  const program = await openHello(app.runtime, hello);
  const { besprekingId } = filled;
  const measured = await measureTyping({ folder: copy, besprekingId, entries: size.entries }, program);
  await program.app.close();
  return measured;
}

const nothing: Filled = { casusId: '', besprekingId: '', closedBesprekingId: '' };

async function makeStore(folder: string): Promise<Filled> {
  const store = await createBenchStore(folder);
  const filled = fill(store, size);
  store.close();
  return filled;
}

/** Builds the program, and gives it an Electron and a display of its own. */
async function prepareApp() {
  const runtime = await prepareElectron();
  await bundle();
  if (isRoot() || !(await sandboxPossible(runtime.executable))) {
    process.env['CASUSTAFEL_E2E_NO_SANDBOX'] = '1';
    console.error('Electron runs with --no-sandbox here.');
  }
  const display = process.platform === 'linux' ? await startDisplay() : undefined;
  if (display) process.env['DISPLAY'] = display.name;
  return { runtime, stop: () => display?.stop() };
}

function result(all: readonly Measured[]) {
  return {
    at: new Date().toISOString(),
    node: process.version,
    cpus: os.cpus().map(({ model }) => model),
    load: os.loadavg(),
    size,
    measured: all.map((one) => ({ ...one, met: meetsTarget(one) })),
  };
}

await asCommand(async () => {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  const unknown = positionals.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined)
    throw new UserMessage(`There is no part ${unknown}; there are ${parts.join(', ')}.`);
  const asked = parts.filter((part) => positionals.length === 0 || positionals.includes(part));
  await bench(asked, values.out);
  return 0;
});
