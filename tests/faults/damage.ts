import { rmSync } from 'node:fs';
import { storeErrorFrom } from '../../db/store-error.ts';
import { repairKeyFile } from '../../electron/store/repair-key-file.ts';
import { restoreStore } from '../../electron/store/restore-store.ts';
import type { StoreResult } from '../../electron/store/store-result.ts';
import { unlockStore } from '../../electron/store/unlock-store.ts';
import { lockStore, type UnlockedStore } from '../../electron/store/unlocked-store.ts';
import { copyOf, faultTools, fingerprint, type Base, wachtzin } from './fault-store.ts';
import type { Tally } from './outcome.ts';

/** What reading every row of a damaged store comes to: its fingerprint, or the code of the error. */
export async function readAll(folder: string): Promise<{ code: string } | { print: string }> {
  return reading(await unlockStore(faultTools, folder, wachtzin));
}

function reading(opened: StoreResult<UnlockedStore>): { code: string } | { print: string } {
  if (!opened.ok) return { code: opened.error.code };
  try {
    const { db } = opened.value;
    const print = fingerprint(db);
    // Rows are read past the indexes: a page of an index is found by who uses it, or here.
    const whole = db.pragma('integrity_check', { simple: true }) === 'ok';
    return whole ? { print } : { code: 'store-damaged' };
  } catch (error) {
    return { code: storeErrorFrom(error).code };
  } finally {
    lockStore(opened.value);
  }
}

/**
 * Damages a copy of the base and looks what comes of it: an error by name, or every row as it was. Damage
 * that is named must be one from which the backup, or an earlier key file, brings the store back.
 */
export async function tryDamage(
  tally: Tally,
  base: Base,
  print: string,
  damage: { readonly name: string; readonly to: (copy: Base) => void; readonly alsoRestore: boolean },
): Promise<void> {
  const copy = copyOf(base);
  try {
    damage.to(copy);
    const found = await readAll(copy.folder);
    if ('print' in found) {
      tally.note(found.print === print ? 'every row as it was' : 'other rows');
      if (found.print !== print) tally.lose(`${damage.name}: other rows, and no error`);
      return;
    }
    tally.note(found.code);
    if (found.code === 'unexpected') tally.lose(`${damage.name}: an error without a name`);
    if (damage.alsoRestore) await bringBack(tally, copy, found.code, damage.name);
  } finally {
    rmSync(copy.folder, { recursive: true, force: true });
  }
}

async function bringBack(tally: Tally, copy: Base, code: string, name: string): Promise<void> {
  const keyFile = code.startsWith('key-file');
  const back = keyFile
    ? await repairKeyFile(faultTools, copy.folder, wachtzin)
    : await restoreStore(faultTools, {
        folder: copy.folder,
        backup: copy.backup,
        passphraseOrCode: copy.herstelcode,
      });
  if (!back.ok) {
    tally.lose(`${name}: not brought back, ${back.error.code}`);
    return;
  }
  const rows = Number(back.value.db.prepare('SELECT count(*) FROM informatie').pluck().get());
  lockStore(back.value);
  if (rows === copy.teksten.length) tally.also('brought back');
  else tally.lose(`${name}: brought back with ${rows} lines`);
}
