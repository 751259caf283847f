import { notedHeadSchema, type NotedHead } from '../../shared/domain/logboek/head.ts';
import { readStand, updateStand } from './stand.ts';

/**
 * `anew`: a restore by the program took it away on purpose. `missing`: it is not there, or unreadable, and
 * nobody said so.
 */
export type HeadReading =
  | { readonly kind: 'noted'; readonly head: NotedHead }
  | { readonly kind: 'anew' }
  | { readonly kind: 'missing' };

/** Where the logboek was, as stand.json has it. */
export function readNotedHead(folder: string): HeadReading {
  const { head } = readStand(folder).stand;
  if (head === null) return { kind: 'anew' };
  const parsed = notedHeadSchema.safeParse(head);
  return parsed.success ? { kind: 'noted', head: parsed.data } : { kind: 'missing' };
}

export function writeNotedHead(folder: string, head: NotedHead): Promise<void> {
  return updateStand(folder, { head }, head.at);
}

/** Before a backup takes the place of the store: its logboek is another one, and that is no tampering. */
export async function forgetNotedHead(folder: string, now: string): Promise<void> {
  try {
    await updateStand(folder, { head: null }, now);
  } catch {
    // A full disk: the next unlock says that the store is older, and the restore stands beside it in the logboek.
  }
}

/** When the whole chain was checked last, ISO instant; null when it never was. */
export function lastFullCheckAt(folder: string): string | null {
  const { lastFullCheckAt } = readStand(folder).stand;
  return typeof lastFullCheckAt === 'string' ? lastFullCheckAt : null;
}

export function noteFullCheck(folder: string, now: string): Promise<void> {
  return updateStand(folder, { lastFullCheckAt: now }, now);
}
