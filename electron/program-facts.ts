import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSbom } from '../shared/domain/sbom/sbom.ts';
import type { Beveiliging } from '../shared/verslag/beheer/beveiliging.ts';

export type ProgramFacts = Omit<Beveiliging['programma'], 'sqlite' | 'ciphers'>;

/** What the program says of itself. `dist` is the folder with all of its own files. */
export function programFacts(
  dist: string,
  { versie, ontwikkelversie }: Pick<ProgramFacts, 'versie' | 'ontwikkelversie'>,
): ProgramFacts {
  const { electron = '', chrome = '', node } = process.versions;
  const sbom = readOr(() => readFileSync(path.join(dist, 'sbom.json'), 'utf8'));
  return {
    versie,
    ontwikkelversie,
    electron,
    chromium: chrome,
    node,
    hash: readOr(() => hashOfFiles(dist)),
    onderdelen: sbom === null ? null : parseSbom(sbom),
  };
}

/** SHA-256 over the name and SHA-256 of every file under a folder, in the order of their names. */
export function hashOfFiles(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const lines = files.map((file) => {
    const name = path.relative(folder, file).split(path.sep).join('/');
    return `${sha256(readFileSync(file))}  ${name}\n`;
  });
  return sha256(lines.join(''));
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A file that cannot be read leaves a gap on the paper, never the paper out. */
function readOr<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
