import { lstatSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseRecoveryCode } from '../../shared/domain/toegang/recovery-code.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { parseBackupName, stampInstant } from './backup-name.ts';
import { backupStore, copyToSecondFolder } from './backup-store.ts';
import { withClaim, releaseFolder } from './folder-claim.ts';
import { lookAtBackup } from './open-backup-keys.ts';
import { restoreStore } from './restore-store.ts';
import { inspectFolder, storePaths } from './store-files.ts';
import { attempt, valueOf, type StoreResult } from './store-result.ts';
import type { StoreTools } from './store-tools.ts';
import { lockStore, type UnlockedStore } from './unlocked-store.ts';
import { readWaarneming, writeWaarneming } from './waarneming-file.ts';
import { withinLimit } from './within-limit.ts';

export interface NewWaarneming {
  /** Where the copy goes: a folder of its own, beside one's own store. */
  readonly folder: string;
  readonly backup: string;
  readonly slotId: string;
  readonly passphrase: string;
}

/**
 * A colleague opens a backup on her own machine with her own slot, to work in a copy. The recovery code is
 * refused: whoever has that puts the backup back. Throws nothing; already-exists while a waarneming is there.
 */
export function beginWaarneming(
  tools: StoreTools,
  wanted: NewWaarneming,
): Promise<StoreResult<UnlockedStore>> {
  const { folder, backup, slotId, passphrase } = wanted;
  return attempt(async () => {
    if (inspectFolder(folder).state !== 'empty') throw new StoreError('already-exists');
    if (parseRecoveryCode(passphrase).ok) throw new StoreError('wrong-passphrase');
    const madeAt = await madeAtOf(tools, backup);
    const store = valueOf(
      await restoreStore(tools, { folder, backup, slotId, passphraseOrCode: passphrase }),
    );
    try {
      await writeWaarneming(folder, { version: 1, madeAt, begunAt: tools.now(), afgerond: null });
      return store;
    } catch (error) {
      lockStore(store);
      throw error;
    }
  });
}

/** Makes a checked copy in `target`, to be brought back to the owner. The store stays open; answers the file. */
export function bringBackWaarneming(
  tools: StoreTools,
  store: UnlockedStore,
  target: string,
): Promise<StoreResult<string>> {
  return attempt(async () => {
    const key = Buffer.from(store.key);
    try {
      const { file } = valueOf(await backupStore(tools, store));
      await withinLimit(copyToSecondFolder(tools, { ...store, key }, file, target, { prune: false }));
      const { folder } = store.paths;
      const known = readWaarneming(folder) ?? { version: 1, madeAt: tools.now(), begunAt: tools.now() };
      const afgerond = { at: tools.now(), folder: target, name: basename(file) };
      await writeWaarneming(folder, { ...known, version: 1, afgerond });
      return join(target, basename(file));
    } finally {
      key.fill(0);
    }
  });
}

/** Who opens it again works on: what was brought back is no longer all there is. */
export async function reopenWaarneming(folder: string): Promise<void> {
  const known = readWaarneming(folder);
  if (known !== null && known.afgerond !== null) await writeWaarneming(folder, { ...known, afgerond: null });
}

/** Takes the copy off this machine, only after it was brought back. The key goes first, so that no half opens. */
export function removeWaarneming(folder: string): Promise<StoreResult<null>> {
  return attempt(() =>
    withClaim(folder, () => {
      if (!lstatSync(folder).isDirectory()) throw new StoreError('foreign-file');
      if ((readWaarneming(folder)?.afgerond ?? null) === null) throw new StoreError('already-exists');
      const { keyFile, store } = storePaths(folder);
      for (const part of [keyFile, store]) rmSync(part, { force: true });
      rmSync(folder, { recursive: true });
      releaseFolder(folder);
      return Promise.resolve(null);
    }),
  );
}

async function madeAtOf(tools: StoreTools, backup: string): Promise<string> {
  const named = parseBackupName(basename(backup));
  return named === null ? (await lookAtBackup(tools, backup)).writtenAt : stampInstant(named.stamp);
}
