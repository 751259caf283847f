import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { openRepositories } from '../../db/repositories.ts';
import { backupStore } from '../../electron/store/backup-store.ts';
import { createStore } from '../../electron/store/create-store.ts';
import type { StoreResult } from '../../electron/store/store-result.ts';
import type { StoreTools } from '../../electron/store/store-tools.ts';
import { lockStore, type UnlockedStore } from '../../electron/store/unlocked-store.ts';
import { createContext } from '../../electron/toegang/create-context.ts';
import { gebruikerOfSlot } from '../../electron/toegang/gebruiker-of-slot.ts';
import type { Context } from '../../electron/use-cases/context.ts';
import { saveEntry } from '../../electron/use-cases/invoer/save.ts';
import { benchTools } from '../bench/store.ts';
import { seedCasus } from '../electron/use-cases/seed-casus.ts';

export const wachtzin = 'paarse giraf leest stiekem kranten';

/** The real workers; the KDF as light as a key file takes, for what is tried here comes after it. */
export const faultTools: StoreTools = {
  ...benchTools,
  kdfCost: { memoryKib: 1024, passes: 1, parallelism: 1 },
};

/** A store with one casus whose bespreking runs, some lines in it, and a backup. */
export interface Base {
  readonly folder: string;
  readonly besprekingId: string;
  readonly herstelcode: string;
  /** The lines that are in it. */
  readonly teksten: readonly string[];
  /** Absolute path of its backup. */
  readonly backup: string;
}

export function valueOf<T>(result: StoreResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail ?? ''}`);
  return result.value;
}

/** What a use-case needs, over an open store. */
export function contextOf(store: UnlockedStore, now = faultTools.now): Context {
  const repositories = openRepositories(store.db);
  return createContext({
    store: repositories,
    clock: { now, today: () => now().slice(0, 10) },
    gebruiker: gebruikerOfSlot(repositories, store.slot, now()),
    zaal: () => ({ open: false, stap: 0 }),
  });
}

/** Saves one line as Enter does. The line is of several sizes, so that pages fill up in different ways. */
export function saveLine(context: Context, besprekingId: string, name: string, at: number): string {
  const tekst = `${name} ${'bla '.repeat((at * 37) % 300)}einde`;
  context.store.transaction(() =>
    saveEntry(context, {
      besprekingId,
      stap: 2,
      text: `cor: ${tekst}`,
      soort: null,
      leefgebied: '',
      undone: [],
      nietInVerslag: false,
      previousBron: [],
    }),
  );
  return tekst;
}

export async function makeBase(folder: string, lines: number): Promise<Base> {
  const made = valueOf(await createStore(faultTools, { folder, passphrase: wachtzin, label: 'Anna Bakker' }));
  const context = contextOf(made.store);
  const { besprekingId } = context.store.transaction(() => seedCasus(context));
  const teksten = Array.from({ length: lines }, (_, at) =>
    saveLine(context, besprekingId, `basis-${at}`, at),
  );
  const backup = valueOf(await backupStore(faultTools, made.store)).file;
  lockStore(made.store);
  return { folder, besprekingId, herstelcode: made.recoveryCode, teksten, backup };
}

let copies = 0;

/** A copy of the base in a folder of its own beside it, to damage. */
export function copyOf(base: Base): Base {
  const folder = `${base.folder}-${(copies += 1)}`;
  cpSync(base.folder, folder, { recursive: true });
  const [name = ''] = readdirSync(join(folder, 'reservekopie')).filter((one) => one.endsWith('.db'));
  return { ...base, folder, backup: join(folder, 'reservekopie', name) };
}

/** One hash over every row of every table, so that a row that changed without a word is seen. */
export function fingerprint(db: Database.Database): string {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') ORDER BY name`,
    )
    .pluck()
    .all();
  const hash = createHash('sha256');
  for (const table of tables) {
    hash.update(table);
    for (const row of db.prepare(`SELECT * FROM "${table}"`).raw().iterate())
      hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}
