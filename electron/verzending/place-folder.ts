import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '../use-cases/context.ts';
import { Refused } from '../use-cases/refused.ts';
import { isHeld, writeFailure } from '../write-failure.ts';

export interface FolderToPlace {
  /** Where everything has been written. */
  readonly beside: string;
  readonly parent: string;
  readonly name: string;
  /** In the transaction in which the folder gets its name. */
  readonly record: () => void;
  /** Throws when nothing may go out any more. */
  readonly check: () => void;
  readonly platform: NodeJS.Platform;
}

const tries = 6;
const waitMs = 250;

/**
 * Gives the folder its name and records what is in it, together or not at all; answers where it is. A virus scanner
 * can hold a new file for a moment: then it is tried again. Throws what `check` and `record` throw, Refused bestand-in-gebruik, and as writeFailure.
 */
export async function placeFolder(context: Context, folder: FolderToPlace): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    folder.check();
    try {
      return placeOnce(context, folder);
    } catch (error) {
      if (!(error instanceof RenameFailure)) throw error;
      if (!isHeld(error.cause, folder.platform)) throw writeFailure(error.cause);
      if (attempt === tries) throw new Refused('bestand-in-gebruik');
      await wait(waitMs);
    }
  }
}

class RenameFailure extends Error {}

function placeOnce(context: Context, { beside, parent, name, record }: FolderToPlace): string {
  const file = freeFolder(parent, name);
  const done = { placed: false };
  try {
    context.store.transaction(() => {
      record();
      try {
        renameSync(beside, file);
      } catch (cause) {
        throw new RenameFailure('rename', { cause });
      }
      done.placed = true;
    });
  } catch (error) {
    // What nobody can find back does not stay outside.
    if (done.placed) rmSync(file, { recursive: true, force: true });
    throw error;
  }
  return file;
}

/** A name that is not taken yet: with a number behind it from the second on. */
function freeFolder(parent: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const file = path.join(parent, number === 1 ? name : `${name}-${String(number)}`);
    if (!existsSync(file)) return file;
  }
}
