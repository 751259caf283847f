import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { Refused } from './use-cases/refused.ts';

// Without waiting for a writer: a pipe that is taken for a file would hold the program for ever. Not on Windows.
const readOnly = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

/** A file that somebody chose; one byte over the limit at most: enough to know that it is too large. Throws Refused bestand-niet-gelezen, also for what is no ordinary file. */
export async function readAtMost(file: string, bytes: number): Promise<Buffer> {
  try {
    const handle = await open(file, readOnly);
    try {
      const info = await handle.stat();
      if (!info.isFile()) throw new Refused('bestand-niet-gelezen');
      const buffer = Buffer.alloc(Math.min(info.size, bytes) + 1);
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    throw new Refused('bestand-niet-gelezen');
  }
}
