import { z } from 'zod';
import { readStand, updateStand } from './stand.ts';

const destroyedSchema = z.strictObject({
  casusId: z.string(),
  casusnummer: z.string(),
  at: z.iso.datetime(),
});
export type Destroyed = z.infer<typeof destroyedSchema>;

/** The oldest leave the note first; by then no backup holds them. */
const kept = 1_000;

/** What was destroyed, as noted outside the store: a backup of before does not know. */
export function readDestroyed(folder: string): Destroyed[] {
  const noted = z.array(destroyedSchema).safeParse(readStand(folder).stand['destroyed']);
  return noted.success ? noted.data : [];
}

/** Never throws: a note that is lost means that a casus that comes back is not named. */
export async function noteDestroyed(folder: string, added: readonly Destroyed[], now: string): Promise<void> {
  const destroyed = [...readDestroyed(folder), ...added].slice(-kept);
  await updateStand(folder, { destroyed }, now).catch(() => undefined);
}
