import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../keys/durable-file.ts';

const waarnemingSchema = z.strictObject({
  version: z.literal(1),
  /** When the copy was made that this began with: ISO instant. */
  madeAt: z.iso.datetime(),
  begunAt: z.iso.datetime(),
  /** The copy that was made to be brought back; null while the work goes on. */
  afgerond: z.strictObject({ at: z.iso.datetime(), folder: z.string(), name: z.string() }).nullable(),
});
export type WaarnemingFile = z.infer<typeof waarnemingSchema>;

const fileName = 'waarneming.json';

/** What is known of a waarneming without opening it; null when it cannot be read. */
export function readWaarneming(folder: string): WaarnemingFile | null {
  const file = join(folder, fileName);
  if (!existsSync(file)) return null;
  try {
    return waarnemingSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

export function writeWaarneming(folder: string, content: WaarnemingFile): Promise<void> {
  return replaceFile(join(folder, fileName), `${JSON.stringify(content, null, 2)}\n`, (readBack) => {
    waarnemingSchema.parse(JSON.parse(readBack));
  });
}
