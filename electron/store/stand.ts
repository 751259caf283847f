import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../keys/durable-file.ts';
import { keepAside } from './keep-aside.ts';

/** What changes often and can be missed. Loose: a field of a newer program stays when this one writes. */
const standSchema = z.looseObject({
  version: z.literal(1),
  /** Wrong passphrases and codes since the store last opened. */
  wrongTries: z.int().min(0),
  lastWrongTryAt: z.iso.datetime().nullable(),
  lastBackupAt: z.iso.datetime().nullable(),
});
export type Stand = z.infer<typeof standSchema>;

export interface StandReading {
  readonly stand: Stand;
  /** True when stand.json was missing or unreadable: worth a warning, never a refusal. */
  readonly lost: boolean;
}

const standFileName = 'stand.json';
const freshStand: Stand = { version: 1, wrongTries: 0, lastWrongTryAt: null, lastBackupAt: null };

export function readStand(folder: string): StandReading {
  const file = join(folder, standFileName);
  if (!existsSync(file)) return { stand: freshStand, lost: true };
  const parsed = standSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  return parsed.success ? { stand: parsed.data, lost: false } : { stand: freshStand, lost: true };
}

/** Changes some fields. A stand.json that could not be read is kept, with the date in its name (R6). */
export async function updateStand(folder: string, changes: Partial<Stand>, now: string): Promise<void> {
  const file = join(folder, standFileName);
  const { stand, lost } = readStand(folder);
  if (lost) keepAside(file, now);
  const text = `${JSON.stringify({ ...stand, ...changes }, null, 2)}\n`;
  await replaceFile(file, text, (readBack) => {
    standSchema.parse(parseJson(readBack));
  });
}

/**
 * After the store opened. True when stand.json was lost or could not be written: that is worth a warning,
 * and never a reason to keep the store shut.
 */
export async function forgetWrongTries(folder: string, now: string): Promise<boolean> {
  try {
    const { stand, lost } = readStand(folder);
    if (lost || stand.wrongTries > 0) await updateStand(folder, { wrongTries: 0 }, now);
    return lost;
  } catch {
    return true;
  }
}

/** After a wrong passphrase. The count may be lost: the user must hear of the passphrase, not of stand.json. */
export async function countWrongTry(folder: string, now: string): Promise<void> {
  try {
    const { wrongTries } = readStand(folder).stand;
    await updateStand(folder, { wrongTries: wrongTries + 1, lastWrongTryAt: now }, now);
  } catch {
    return;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
