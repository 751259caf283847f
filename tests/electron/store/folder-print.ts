import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under a folder with its hash and the moment it was last written; folders with theirs. */
export function folderPrint(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    ['.', ...names].map((name) => {
      const file = join(folder, name);
      const found = statSync(file);
      const hash = found.isFile() ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'map';
      return [name, `${hash} ${found.mtimeMs}`];
    }),
  );
}
