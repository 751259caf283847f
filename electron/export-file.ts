import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Session } from './toegang/session.ts';
import type { Context } from './use-cases/context.ts';
import { Refused } from './use-cases/refused.ts';
import { isHeld, requirePathThatOpens, writeFailure } from './write-failure.ts';

export interface ExportedFile {
  /** null when the user cancels. */
  choose: () => Promise<string | null>;
  make: () => Promise<string | Buffer>;
  /** Its line in the logboek, in the transaction in which it gets its name. */
  note: () => void;
}

/**
 * The one way a file goes out: where the user says, and in the logboek. It is written beside and gets its name in
 * the transaction of its line: what cannot be noted does not stay, and what stood there stays until then.
 * Answers where it went; null when cancelled. Throws Refused vergrendeld, map-weg, bestand-in-gebruik, map-vol,
 * map-alleen-lezen, pad-te-lang, bestand-niet-geschreven.
 */
export async function exportFile(
  session: Pick<Session, 'context'>,
  context: Context,
  { choose, make, note }: ExportedFile,
  platform: NodeJS.Platform = process.platform,
): Promise<string | null> {
  const file = await choose();
  if (file === null) return null;
  requirePathThatOpens(file, platform);
  // Before it is made: making a paper can lay down a version, and this one would reach nobody.
  requireFolder(file);
  const content = await make();
  // The app can have locked meanwhile: then nothing is written, for nobody could note it.
  if (session.context !== context) throw new Refused('vergrendeld');
  const beside = path.join(path.dirname(file), `casustafel-${randomBytes(6).toString('hex')}.tmp`);
  try {
    requireFolder(file);
    await writeWhole(beside, content);
    if (session.context !== context) throw new Refused('vergrendeld');
    putInPlace(context, { beside, file, note, platform });
  } finally {
    await rm(beside, { force: true });
  }
  return file;
}

function requireFolder(file: string): void {
  if (!existsSync(path.dirname(file))) throw new Refused('map-weg');
}

/** A new file that is on the disk when this resolves. Throws Refused. */
export async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  try {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(file, { force: true }).catch(() => undefined);
    throw writeFailure(error);
  }
}

interface Placed {
  beside: string;
  file: string;
  note: () => void;
  platform: NodeJS.Platform;
}

function putInPlace(context: Context, { beside, file, note, platform }: Placed): void {
  const done = { placed: false };
  try {
    context.store.transaction(() => {
      note();
      try {
        renameSync(beside, file);
      } catch (error) {
        throw isHeld(error, platform) ? new Refused('bestand-in-gebruik') : writeFailure(error);
      }
      done.placed = true;
    });
  } catch (error) {
    // What nobody can find back in the logboek does not stay outside.
    if (done.placed) rmSync(file, { force: true });
    throw error;
  }
}
