import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../keys/durable-file.ts';
import { keepAside } from './keep-aside.ts';

const failedUnlocksKept = 100;

const failedUnlockSchema = z.strictObject({ at: z.iso.datetime(), slotId: z.uuid().nullable() });
export type FailedUnlock = z.infer<typeof failedUnlockSchema>;

/** What changes often and can be missed. Loose: a field of a newer program stays when this one writes. */
const standSchema = z.looseObject({
  version: z.literal(1),
  /** Wrong passphrases and codes since the store last opened. */
  wrongTries: z.int().min(0),
  lastWrongTryAt: z.iso.datetime().nullable(),
  lastBackupAt: z.iso.datetime().nullable(),
  /** Wrong tries that the logboek does not know of yet: when and on which slot; null when none was chosen. */
  failedUnlocks: z.array(failedUnlockSchema).max(failedUnlocksKept).default([]),
  /** How many more there were. */
  moreFailedUnlocks: z.int().min(0).default(0),
  lastSlotId: z.uuid().nullable().default(null),
  /** A herstelcode that was made and not typed back yet, and whose act made it. */
  unconfirmedCode: z.object({ slotId: z.uuid(), by: z.uuid() }).nullable().default(null),
  /** Every second folder that backups went to: a retired key waits for all of them. */
  secondFolders: z.array(z.string()).default([]),
});
export type Stand = z.infer<typeof standSchema>;

export interface StandReading {
  readonly stand: Stand;
  /** True when stand.json was missing or unreadable: worth a warning, never a refusal. */
  readonly lost: boolean;
}

const standFileName = 'stand.json';
const freshStand = standSchema.parse({
  version: 1,
  wrongTries: 0,
  lastWrongTryAt: null,
  lastBackupAt: null,
});

export function readStand(folder: string): StandReading {
  const file = join(folder, standFileName);
  if (!existsSync(file)) return { stand: freshStand, lost: true };
  const parsed = standSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  return parsed.success ? { stand: parsed.data, lost: false } : { stand: freshStand, lost: true };
}

// Two changes at once would each write what it had read; they take turns.
let queue: Promise<unknown> = Promise.resolve();

/** Changes some fields. A stand.json that could not be read is kept, with the date in its name (R6). */
export function updateStand(
  folder: string,
  changes: Partial<Stand> | ((stand: Stand) => Partial<Stand>),
  now: string,
): Promise<void> {
  const turn = queue.then(async () => {
    const file = join(folder, standFileName);
    const { stand, lost } = readStand(folder);
    if (lost) keepAside(file, now);
    const changed = typeof changes === 'function' ? changes(stand) : changes;
    const text = `${JSON.stringify({ ...stand, ...changed }, null, 2)}\n`;
    await replaceFile(file, text, (readBack) => {
      standSchema.parse(parseJson(readBack));
    });
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/** One more failed unlock in the list; past its length only the count goes up. */
export function withFailedUnlock(stand: Stand, failed: FailedUnlock): Partial<Stand> {
  return stand.failedUnlocks.length < failedUnlocksKept
    ? { failedUnlocks: [...stand.failedUnlocks, failed] }
    : { moreFailedUnlocks: stand.moreFailedUnlocks + 1 };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
