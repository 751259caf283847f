import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll } from 'vitest';
import { createStore } from '../../../electron/store/create-store.ts';
import type { StoreResult } from '../../../electron/store/store-result.ts';
import type { StoreTools } from '../../../electron/store/store-tools.ts';
import { lockStore, type UnlockedStore } from '../../../electron/store/unlocked-store.ts';
import { testMigrations } from './test-migrations.ts';

export const passphrase = 'paarse giraf leest stiekem kranten';

const worker = (name: string) =>
  fileURLToPath(new URL(`../../../electron/keys/workers/${name}.ts`, import.meta.url));

/** The real workers with a light KDF; the clock moves a second at every look, so no two names are the same. */
export function testTools(changes: Partial<StoreTools> = {}): StoreTools {
  let time = Date.parse('2026-11-22T09:00:00.000Z');
  return {
    migrations: testMigrations.slice(0, 1),
    kdfCost: { memoryKib: 1024, passes: 1, parallelism: 1 },
    argon2Worker: worker('argon2'),
    checkBackupWorker: worker('check-backup'),
    backupTaskWorker: fileURLToPath(
      new URL('../../../electron/store/workers/backup-task.ts', import.meta.url),
    ),
    now: () => new Date((time += 1000)).toISOString(),
    ...changes,
  };
}

export function must<Value>(result: StoreResult<Value>): Value {
  if (!result.ok) throw new Error(`expected success, got ${result.error.code} (${result.error.detail})`);
  return result.value;
}

export function codeOf(result: StoreResult<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

export interface StoreFixture {
  /** A folder with a fresh copy of a made store, of one row. */
  copy: () => string;
  /** An empty folder. */
  empty: () => string;
  /** Locks this store when the test is over. */
  locking: (store: UnlockedStore) => UnlockedStore;
  recoveryCode: () => string;
}

/** Makes one store per test file, and hands out copies of it. */
export function useStore(): StoreFixture {
  const root = mkdtempSync(join(tmpdir(), 'casustafel-test-'));
  const open: UnlockedStore[] = [];
  let recoveryCode = '';
  let count = 0;
  const next = () => join(root, String((count += 1)));

  beforeAll(async () => {
    const made = must(
      await createStore(testTools(), { folder: join(root, 'made'), passphrase, label: 'Voorzitter' }),
    );
    recoveryCode = made.recoveryCode;
    made.store.db.prepare('INSERT INTO entry (id, body) VALUES (?, ?)').run('1', 'zonnebloem');
    lockStore(made.store);
    return () => {
      rmSync(root, { recursive: true });
    };
  });
  afterEach(() => {
    open.splice(0).forEach(lockStore);
  });

  return {
    copy: () => {
      const folder = next();
      cpSync(join(root, 'made'), folder, { recursive: true });
      return folder;
    },
    empty: () => next(),
    locking: (store) => {
      open.push(store);
      return store;
    },
    recoveryCode: () => recoveryCode,
  };
}
