import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/**
 * Unpacks the entries for which `nameFor` gives a name (relative to `folder`), with their rights; the others are skipped.
 * Throws on a name that would leave the folder.
 */
export async function unzip(
  zipFile: string,
  folder: string,
  nameFor: (entry: string) => string | undefined,
): Promise<void> {
  const zip = await openPromise(zipFile);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameFor(entry.fileName);
      if (name === undefined) continue;
      const target = path.join(folder, name);
      if (!target.startsWith(folder + path.sep))
        throw new Error(`The zip holds a path outside its folder: ${name}`);
      await mkdir(path.dirname(target), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      await pipeline(
        await zip.openReadStreamPromise(entry),
        createWriteStream(target, { mode: mode || 0o644 }),
      );
    }
  } finally {
    zip.close();
  }
}
