import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { migrations } from '../../../db/migrations.ts';
import type { StoreTools } from '../../../electron/store/store-tools.ts';
import { Backups } from '../../../electron/toegang/backups.ts';
import { Reservekopie } from '../../../electron/toegang/reservekopie.ts';
import { Session } from '../../../electron/toegang/session.ts';
import { StoreChoice } from '../../../electron/toegang/store-choice.ts';
import { Toegang } from '../../../electron/toegang/toegang.ts';
import { Waarneming } from '../../../electron/toegang/waarneming.ts';
import { passphrase, testTools } from '../store/store-fixture.ts';

export interface Machine {
  /** Everything of this machine lies in here. */
  root: string;
  tools: StoreTools;
  session: Session;
  choice: StoreChoice;
  backups: Backups;
  toegang: Toegang;
  reservekopie: Reservekopie;
  waarneming: Waarneming;
  /** How often the page was told that something changed. */
  changes: () => number;
  /** What the next dialog answers. */
  answer: (file: string | null) => void;
  lock: () => void;
}

const machines: Machine[] = [];
afterEach(async () => {
  for (const machine of machines.splice(0)) {
    await machine.backups.settled();
    machine.session.close();
    rmSync(machine.root, { recursive: true, force: true });
  }
});

/** A machine with the program on it, put together as main.ts does, without windows. */
export function machine(
  options: { secondFolder?: string; limitMs?: number; tools?: Partial<StoreTools> } = {},
): Machine {
  const root = mkdtempSync(join(tmpdir(), 'casustafel-machine-'));
  const session = new Session();
  const tools = { ...testTools({ migrations }), ...options.tools };
  const choice = new StoreChoice(join(root, 'gegevens'));
  let changes = 0;
  let answer: string | null = null;
  const secondFolder = () => (choice.chosen === 'waarneming' ? null : (options.secondFolder ?? null));
  const backups = new Backups({
    session,
    tools,
    secondFolder,
    changed: () => (changes += 1),
    ...(options.limitMs === undefined ? {} : { limitMs: options.limitMs }),
  });
  const lock = (): void => {
    backups.beforeClose();
    session.close();
  };
  const toegang = new Toegang({
    session,
    tools,
    backups: {
      atUnlock: () => {
        waarneming.goOn();
        backups.atUnlock();
      },
      get problem() {
        return backups.problem;
      },
    },
    clock: { now: tools.now, today: () => tools.now().slice(0, 10) },
    get folder() {
      return choice.folder;
    },
    zaal: () => ({ open: false, stap: 0 }),
    appVersie: '0.0.0',
    development: true,
  });
  const ask = (): Promise<string | null> => Promise.resolve(answer);
  const reservekopie = new Reservekopie({
    session,
    tools,
    backups,
    choice,
    secondFolder,
    chooseFile: ask,
    restore: (backup, secret) => toegang.restoreBackup(backup, secret),
  });
  const waarneming: Waarneming = new Waarneming({
    session,
    tools,
    choice,
    toegang,
    chosen: () => reservekopie.chosen,
    chooseFolder: ask,
    lockSoon: lock,
  });
  const made: Machine = {
    root,
    tools,
    session,
    choice,
    backups,
    toegang,
    reservekopie,
    waarneming,
    changes: () => changes,
    answer: (file) => (answer = file),
    lock,
  };
  machines.push(made);
  return made;
}

const gemeente = {
  naam: 'Gemeente Testdorp',
  kaderId: 'noord-limburg',
  kaderVersie: '1',
  regime: 'gemeentelijke-taak',
  grondslag: '',
  convenant: '',
  reservekopieMap: null,
  lockAfterMinutes: 10,
} as const;

/** A machine with a store of one gemeente and one user, open. Answers the herstelcode. */
export async function begun(on: Machine, naam = 'Anna Bakker'): Promise<string> {
  const { herstelcode, asked } = await on.toegang.begin(naam, passphrase);
  await on.toegang.confirmRecoveryCode(asked.map((group) => herstelcode[group - 1] ?? ''));
  on.session.context.store.gemeente.save(gemeente);
  return herstelcode.join('-');
}
