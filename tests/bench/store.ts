import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrations } from '../../db/migrations.ts';
import { openRepositories } from '../../db/repositories.ts';
import { type KdfCost, standardKdfCost } from '../../electron/keys/kdf.ts';
import { createStore } from '../../electron/store/create-store.ts';
import type { StoreResult } from '../../electron/store/store-result.ts';
import type { StoreTools } from '../../electron/store/store-tools.ts';
import { unlockStore } from '../../electron/store/unlock-store.ts';
import { lockStore, type UnlockedStore } from '../../electron/store/unlocked-store.ts';
import { gebruikerOfSlot } from '../../electron/toegang/gebruiker-of-slot.ts';
import { createContext } from '../../electron/toegang/create-context.ts';
import type { Context } from '../../electron/use-cases/context.ts';
import { wachtzin } from '../e2e/fixtures/seed.ts';

/** The real store, open, with what a use-case needs. */
export interface OpenBenchStore {
  readonly context: Context;
  /** Moves the clock, to an instant. */
  readonly setNow: (moment: string) => void;
  readonly close: () => void;
}

const worker = (name: string) =>
  fileURLToPath(new URL(`../../electron/keys/workers/${name}.ts`, import.meta.url));

export const benchTools: StoreTools = {
  migrations,
  kdfCost: standardKdfCost,
  argon2Worker: worker('argon2'),
  checkBackupWorker: worker('check-backup'),
  backupTaskWorker: fileURLToPath(new URL('../../electron/store/workers/backup-task.ts', import.meta.url)),
  now: () => new Date().toISOString(),
};

function valueOf<T>(result: StoreResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail ?? ''}`);
  return result.value;
}

/** A new, empty store, with the wachtzin of the app's tests. */
export async function createBenchStore(
  folder: string,
  kdfCost: KdfCost = standardKdfCost,
): Promise<OpenBenchStore> {
  const wanted = { folder, passphrase: wachtzin, label: 'Anna Bakker' };
  const made = valueOf(await createStore({ ...benchTools, kdfCost }, wanted));
  return opened(made.store);
}

/** A copy of a store, in a folder beside it, so that one measurement does not change what the next one meets. */
export function copyStore(folder: string, name: string): string {
  const copy = path.join(path.dirname(folder), name);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

export async function openBenchStore(folder: string, now: string): Promise<OpenBenchStore> {
  const store = opened(valueOf(await unlockStore(benchTools, folder, wachtzin)));
  store.setNow(now);
  return store;
}

/** With what a use-case needs. */
export function opened(store: UnlockedStore): OpenBenchStore {
  let moment = benchTools.now();
  const repositories = openRepositories(store.db);
  const context = createContext({
    store: repositories,
    clock: { now: () => moment, today: () => moment.slice(0, 10) },
    gebruiker: gebruikerOfSlot(repositories, store.slot, moment),
    zaal: () => ({ open: false, stap: 0 }),
  });
  return { context, setNow: (now) => (moment = now), close: () => lockStore(store) };
}
