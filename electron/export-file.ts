import { rm, writeFile } from 'node:fs/promises';
import type { Session } from './toegang/session.ts';
import type { Context } from './use-cases/context.ts';
import { Refused } from './use-cases/refused.ts';

export interface ExportedFile {
  /** null when the user cancels. */
  choose: () => Promise<string | null>;
  make: () => Promise<string | Buffer>;
  /** Its line in the logboek, in a transaction of its own. */
  note: () => void;
}

/**
 * The one way a file goes out: where the user says, and in the logboek; it does not stay when it cannot be noted.
 * Answers where it went; null when cancelled. Throws Refused vergrendeld, bestand-niet-geschreven.
 */
export async function exportFile(
  session: Pick<Session, 'context'>,
  context: Context,
  { choose, make, note }: ExportedFile,
): Promise<string | null> {
  const file = await choose();
  if (file === null) return null;
  const content = await make();
  // The app can have locked meanwhile: then nothing is written, for nobody could note it.
  if (session.context !== context) throw new Refused('vergrendeld');
  try {
    await writeFile(file, content);
  } catch {
    throw new Refused('bestand-niet-geschreven');
  }
  try {
    if (session.context !== context) throw new Refused('vergrendeld');
    context.store.transaction(note);
  } catch (error) {
    // What nobody can find back in the logboek does not stay outside.
    await rm(file, { force: true });
    throw error;
  }
  return file;
}
