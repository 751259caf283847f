// Does one kind of work on a store and says so after each thing that was called saved, until it is killed.
import { writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { renderDocx } from '../../electron/export/docx.ts';
import { backupStore } from '../../electron/store/backup-store.ts';
import { renewDataKey } from '../../electron/store/renew-data-key.ts';
import type { StoreTools } from '../../electron/store/store-tools.ts';
import { unlockStore } from '../../electron/store/unlock-store.ts';
import type { UnlockedStore } from '../../electron/store/unlocked-store.ts';
import type { Context } from '../../electron/use-cases/context.ts';
import { plantExemplaar } from '../electron/use-cases/plant-exemplaar.ts';
import { paperOf } from '../../electron/use-cases/verslag/paper-of.ts';
import { contextOf, faultTools, saveLine, valueOf, wachtzin } from './fault-store.ts';
import { nextTools } from './rebuild-migration.ts';
import type { Work, WorkInput } from './work.ts';

const input = JSON.parse(String(process.argv[2])) as WorkInput;
const { folder, besprekingId, run } = input;
let lines = 0;

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

function enter(context: Context): void {
  lines += 1;
  say(`kept ${saveLine(context, besprekingId, `${run}-${lines}`, lines)}`);
}

async function open(tools: StoreTools): Promise<UnlockedStore> {
  const store = valueOf(await unlockStore(tools, folder, wachtzin));
  say('open');
  return store;
}

async function exportOnce(context: Context): Promise<void> {
  enter(context);
  const now = paperOf(context, besprekingId, 'verslag');
  const copy = {
    recipient: 'GGZ',
    number: null,
    date: context.today(),
    shortHash: now.hash.slice(0, 12),
    logboek: '',
  };
  const content = await renderDocx(now.paper, copy);
  const name = `${run}-${lines}.docx`;
  writeFileSync(join(dirname(folder), name), content);
  context.store.transaction(() => plantExemplaar(context, besprekingId, name, 'GGZ'));
  say(`exported ${name}`);
}

const doing: Record<Work, () => Promise<void>> = {
  async entry() {
    const context = contextOf(await open(faultTools));
    for (;;) enter(context);
  },
  async export() {
    const context = contextOf(await open(faultTools));
    for (;;) await exportOnce(context);
  },
  async migration() {
    say('ready');
    const context = contextOf(await open(nextTools));
    for (;;) enter(context);
  },
  async backup() {
    const store = await open(faultTools);
    const context = contextOf(store);
    for (;;) {
      enter(context);
      const { file } = valueOf(await backupStore(faultTools, store));
      say(`backup ${basename(file)}`);
    }
  },
  async renewal() {
    const tools = { ...faultTools, onRenewalStep: (step: string) => say(`step ${step}`) };
    let store = await open(tools);
    for (;;) {
      enter(contextOf(store));
      store = valueOf(await renewDataKey(tools, store, wachtzin));
      say('renewed');
    }
  },
};

await doing[input.work]();
