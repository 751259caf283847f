import { join } from 'node:path';
import { storeErrorFrom } from '../../db/store-error.ts';
import type { StoreProblemCode } from '../../shared/domain/toegang/store-problem.ts';
import { readKeyFile } from '../keys/key-file-disk.ts';
import { backupKeyFile, parseBackupName } from '../store/backup-name.ts';
import { copyToSecondFolder } from '../store/backup-store.ts';
import { fileNames } from '../store/store-files.ts';
import type { StoreTools } from '../store/store-tools.ts';
import type { OpenFile } from '../store/unlocked-store.ts';
import { withinLimit } from '../store/within-limit.ts';

export interface SecondFolderParts {
  tools: StoreTools;
  secondFolder: () => string | null;
  changed: () => void;
  /** How long the folder may take before it counts as slow. */
  limitMs?: number;
}

/** The folder on another disk or a share: told when it is slow or gone, waited for by nobody. */
export class SecondFolder {
  readonly #parts: SecondFolderParts;
  #copying: Promise<null> | null = null;
  #problem: StoreProblemCode | null = null;
  /** Which folder the last copy went to; null before the first. */
  #reached: string | null = null;

  constructor(parts: SecondFolderParts) {
    this.#parts = parts;
  }

  get problem(): StoreProblemCode | null {
    return this.#parts.secondFolder() === null ? null : this.#problem;
  }

  /** none: not set; busy: a copy is under way; good: the newest copy is there; unknown: nothing tried yet. */
  get stand(): 'none' | 'busy' | 'good' | 'problem' | 'unknown' {
    const folder = this.#parts.secondFolder();
    if (folder === null) return 'none';
    if (this.#problem !== null) return 'problem';
    if (this.#copying !== null) return 'busy';
    return this.#reached === folder ? 'good' : 'unknown';
  }

  /** Copies the newest backup that opens with the key of now, if the folder has not got it. */
  catchUp(file: OpenFile): void {
    const folder = this.#parts.secondFolder();
    if (folder === null) return;
    const newest = newestBackup(file);
    if (newest !== null) this.copy(file, newest, folder);
  }

  /** Goes on by itself. A copy that is stuck is not started again. */
  copy(file: OpenFile, backup: string, folder: string | null): void {
    if (folder === null || this.#copying !== null) return;
    const copying = copyToSecondFolder(this.#parts.tools, file, backup, folder);
    this.#copying = copying;
    this.#problem = null;
    copying.then(
      () => this.#ended(null, folder),
      (error: unknown) => this.#ended(storeErrorFrom(error).code, folder),
    );
    withinLimit(copying, this.#parts.limitMs).catch((error: unknown) => {
      if (this.#copying !== copying) return;
      this.#problem = storeErrorFrom(error).code;
      this.#parts.changed();
    });
    this.#parts.changed();
  }

  #ended(problem: StoreProblemCode | null, folder: string): void {
    this.#copying = null;
    this.#problem = problem;
    if (problem === null) this.#reached = folder;
    this.#parts.changed();
  }
}

function newestBackup(file: OpenFile): string | null {
  const { backups } = file.paths;
  const newest = fileNames(backups)
    .map(parseBackupName)
    .filter((backup) => backup !== null)
    .toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1))[0];
  if (newest === undefined) return null;
  const backup = join(backups, newest.name);
  return opensWith(backup, file) ? backup : null;
}

/** After a renewal the backups until then have another key, which is not in hand any more. */
function opensWith(backup: string, { salt }: OpenFile): boolean {
  try {
    return readKeyFile(backupKeyFile(backup)).keys.current.salt.equals(salt);
  } catch {
    return false;
  }
}
